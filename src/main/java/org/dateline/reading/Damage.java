package org.dateline.reading;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.EOFException;
import java.nio.file.FileSystemException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.dateline.files.FileErrors;

/** Damage of a file in plain words, whatever words a library's exception has for it. */
public final class Damage {
  /** Words of libraries for a file that lacks its end; a zip has its list of members there. */
  private static final Pattern CUT_OFF =
      Pattern.compile(
          "(?i).*(?:truncat|unexpected(?:ly)? end|premature|end of (?:stream|file|input|data)|\\bEOF\\b"
              + "|central directory|zip content from|page tree root|missing root|out of bounds).*",
          Pattern.DOTALL);

  static final String LOCKED = "Locked with a password. It was left out; unpack it by hand.";
  private static final String TOO_LARGE =
      "Unpacking it takes more memory than one file may have. It was left out; unpack it by hand.";
  private static final String OTHERWISE_PACKED =
      "Compressed in a way that Dateline does not read. It was left out; unpack it by hand.";
  private static final Pattern OTHER_METHOD =
      Pattern.compile("(?i)unsupported compression|multi (?:input|output)|unsupported feature.*");

  private static final String OWN = Damage.class.getPackageName();

  private Damage() {}

  /**
   * A failure as a whole sentence: that a file is damaged, or what else keeps it from being read.
   *
   * @param damaged said of a damaged file, without a full stop
   * @param end said after that
   */
  public static String sentence(String damaged, Throwable e, String end) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof PasswordRequiredException) {
        return LOCKED;
      } else if (cause instanceof MemoryLimitException) {
        return TOO_LARGE;
      } else if (OTHER_METHOD.matcher(String.valueOf(cause.getMessage())).lookingAt()) {
        return OTHERWISE_PACKED;
      }
    }
    return damaged + ": " + of(e) + "." + end;
  }

  /** A fault of the program itself, as a sentence; the place in it is for those who mend it. */
  public static String ofDateline(Throwable e) {
    String place =
        Arrays.stream(e.getStackTrace())
            .filter(frame -> frame.getClassName().startsWith(OWN))
            .findFirst()
            .map(frame -> " (" + frame.getFileName() + ", line " + frame.getLineNumber() + ")")
            .orElse("");
    return "It cannot be read, by a fault of Dateline itself" + place + ". It was left out.";
  }

  /** A clause without a full stop, to stand after a colon. */
  public static String of(Throwable e) {
    if (e instanceof JsonProcessingException json) {
      return ofJson(json);
    }
    if (e instanceof UnreadableException) {
      return String.valueOf(e.getMessage()).replaceAll("[.\\s]+$", "");
    }
    if (e instanceof FileSystemException) {
      return FileErrors.reason(e);
    }
    if (e instanceof EOFException || CUT_OFF.matcher(String.valueOf(e.getMessage())).matches()) {
      return "it ends too early; get a whole copy of it";
    }
    return "it is not built as files of its kind are; get a sound copy of it";
  }

  private static String ofJson(JsonProcessingException e) {
    JsonLocation place = e.getLocation();
    String where = place == null || place.getColumnNr() < 1 ? "" : ofPlace(place);
    return e instanceof JsonEOFException
        ? "it ends in the middle of a value" + where
        : "a comma, a quote mark or a value is wrong or missing" + where;
  }

  /** The place of an error; the line is said only of a document of several. */
  private static String ofPlace(JsonLocation place) {
    String line = place.getLineNr() > 1 ? "line " + place.getLineNr() + ", " : "";
    return " at " + line + "character " + place.getColumnNr();
  }
}
