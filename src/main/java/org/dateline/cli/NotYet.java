package org.dateline.cli;

import java.lang.reflect.Proxy;
import org.dateline.archive.ArchiveException;

/** Stands for a part that is not built yet: each call says so. */
final class NotYet {
  private NotYet() {}

  static <T> T of(Class<T> type) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              throw new ArchiveException(type.getSimpleName() + " is not built yet.");
            }));
  }
}
