package fenghuo.jobs.warn;

import fenghuo.model.Arrived;
import fenghuo.model.Ids;
import fenghuo.model.Level;
import fenghuo.model.MessageType;
import fenghuo.model.Warning;
import fenghuo.model.WarningMessage;
import fenghuo.model.WarningState;

/** The message that leads from one state of a warning to the next. */
final class Messages {
  private Messages() {}

  /** The first message about a warning; one whose time was over before it was known has expired. */
  static WarningMessage first(Warning warning, Arrived cause) {
    MessageType type =
        warning.state() == WarningState.EXPIRED ? MessageType.EXPIRE : MessageType.ALERT;
    return message(type, "", Level.NONE, warning, cause);
  }

  static WarningMessage next(WarningMessage last, Warning warning, Arrived cause) {
    return message(typeOf(last, warning), last.id(), last.warning().level(), warning, cause);
  }

  static WarningMessage cancel(WarningMessage last, Arrived cause) {
    return message(
        MessageType.CANCEL, last.id(), last.warning().level(), last.warning().withdrawn(), cause);
  }

  private static MessageType typeOf(WarningMessage last, Warning warning) {
    if (warning.state() == WarningState.EXPIRED) {
      return MessageType.EXPIRE;
    }
    return last.warning().state() == WarningState.EXPIRED ? MessageType.ALERT : MessageType.UPDATE;
  }

  private static WarningMessage message(
      MessageType type, String references, Level before, Warning warning, Arrived cause) {
    String id = Ids.of("message", references, type.name(), warning.toString());
    return new WarningMessage(id, type, references, before, warning, cause.at());
  }
}
