/**
 * Room 3. A {@link fenghuo.rules.hazard.HazardRule} says which feed to watch and which measure
 * reaches which colour, a {@link fenghuo.rules.hazard.LocalRule} what does so at one place instead,
 * a {@link fenghuo.rules.hazard.PastEvent} after what less is enough; {@link
 * fenghuo.rules.hazard.Hazards} applies every rule to the history of each source, on arrival.
 * Levels are a function of that history alone, so a late reading revises them.
 */
package fenghuo.rules.hazard;
