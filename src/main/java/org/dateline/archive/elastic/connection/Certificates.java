package org.dateline.archive.elastic.connection;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.dateline.archive.ArchiveException;

/** Certificates of a file, in PEM: only servers that these vouch for are trusted. */
final class Certificates {
  private Certificates() {}

  /**
   * A TLS context that trusts them.
   *
   * @throws ArchiveException if the file cannot be read or holds none
   */
  static SSLContext trusting(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      int number = 0;
      for (Certificate one : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("certificate-" + number++, one);
      }
      if (number == 0) {
        throw new IOException("it holds none in PEM");
      }
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, trust.getTrustManagers(), null);
      return context;
    } catch (NoSuchFileException e) {
      throw new ArchiveException.Refused("There is no file of certificates " + file + ".", e);
    } catch (IOException | GeneralSecurityException e) {
      throw new ArchiveException.Refused(
          "The certificates in " + file + " cannot be read: " + e.getMessage() + ".", e);
    }
  }
}
