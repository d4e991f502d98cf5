package org.dateline.concurrent;

import org.jspecify.annotations.Nullable;

/**
 * Thrown when Java may use so little memory that work fails whatever it is done on. With enough
 * memory, an article or file that takes all of it is to blame, and the others go on.
 */
public final class TooLittleMemoryException extends RuntimeException {
  private static final long ENOUGH_MEGABYTES = 900;

  private TooLittleMemoryException(long megabytes, Throwable cause) {
    super(
        "Java may use %d MB of memory, which is too little for this. Nothing that is stored is lost."
                .formatted(megabytes)
            + " Give it more (DATELINE_JAVA_OPTIONS=-Xmx2g), then run the same command again.",
        cause);
  }

  /**
   * Ends the work when this failure is one of memory, and there is little.
   *
   * @throws TooLittleMemoryException then
   */
  public static void throwIfSo(Throwable failure) {
    throwIfSo(failure, megabytes());
  }

  static void throwIfSo(Throwable failure, long megabytes) {
    TooLittleMemoryException told = in(failure, megabytes);
    if (told != null) {
      throw told;
    }
  }

  /** The same of a failure; null for any other. */
  public static @Nullable TooLittleMemoryException in(Throwable failure) {
    return in(failure, megabytes());
  }

  private static @Nullable TooLittleMemoryException in(Throwable failure, long megabytes) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof TooLittleMemoryException told) {
        return told;
      }
    }
    return megabytes < ENOUGH_MEGABYTES && isOfMemory(failure)
        ? new TooLittleMemoryException(megabytes, failure)
        : null;
  }

  private static long megabytes() {
    return Runtime.getRuntime().maxMemory() >> 20;
  }

  /** A class that could not be loaded for want of memory fails ever after, with this as cause. */
  private static boolean isOfMemory(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutOfMemoryError
          || String.valueOf(cause.getMessage()).contains(OutOfMemoryError.class.getName())) {
        return true;
      }
    }
    return false;
  }
}
