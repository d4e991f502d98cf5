package org.dateline.reading;

import java.io.IOException;
import java.io.InputStream;

/** A stream of what something packed unpacks to; it may fail at its first bytes. */
public interface Unpacking {
  InputStream open() throws IOException;
}
