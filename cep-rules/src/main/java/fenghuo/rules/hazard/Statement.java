package fenghuo.rules.hazard;

import fenghuo.model.Level;
import fenghuo.model.Text;

/**
 * What a report stated at one moment.
 *
 * @param level that it stands for
 * @param words of it, for people
 */
public record Statement(Level level, Text words) {}
