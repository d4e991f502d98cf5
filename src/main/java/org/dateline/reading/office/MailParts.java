package org.dateline.reading.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.dateline.reading.Characters;
import org.dateline.reading.Damage;
import org.dateline.reading.UnreadableException;
import org.jspecify.annotations.Nullable;

/** A mail message taken apart: its heads, and its parts that are text. */
public final class MailParts {
  private final Message message;

  private MailParts(Message message) {
    this.message = message;
  }

  public static MailParts parse(byte[] bytes) throws IOException {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom().setMaxLineLen(-1).setMaxHeaderLen(-1).setMaxHeaderCount(2_000).build());
    try {
      return new MailParts(builder.parseMessage(new ByteArrayInputStream(bytes)));
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          "The mail is damaged: " + Damage.of(e) + ". Nothing was added.");
    }
  }

  /** A head as it was written. */
  @Nullable String raw(String name) {
    Field field = message.getHeader() == null ? null : message.getHeader().getField(name);
    return field == null ? null : field.getBody();
  }

  Message message() {
    return message;
  }

  /** Parts of this kind that are not attached, in their order, as text. */
  public List<String> texts(String type) {
    List<String> texts = new ArrayList<>();
    add(message, type, texts);
    return texts;
  }

  private static void add(Entity entity, String type, List<String> texts) {
    Body body = entity.getBody();
    if ("attachment".equals(entity.getDispositionType())) {
      return;
    }
    if (body instanceof Multipart parts) {
      parts.getBodyParts().forEach(part -> add(part, type, texts));
    } else if (body instanceof SingleBody single && type.equals(type(entity))) {
      text(entity, single).ifPresent(texts::add);
    }
  }

  private static String type(Entity entity) {
    return entity.getMimeType() == null
        ? "text/plain"
        : entity.getMimeType().toLowerCase(Locale.ROOT);
  }

  // The charset that a part names; without one what its bytes and its page say.
  private static Optional<String> text(Entity entity, SingleBody body) {
    try (InputStream in = body.getInputStream()) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      in.transferTo(bytes);
      return Optional.of(Characters.decode(bytes.toByteArray(), charset(entity)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static @Nullable String charset(Entity entity) {
    return parameter(entity, "charset");
  }

  static @Nullable String parameter(Entity entity, String name) {
    Field field = entity.getHeader() == null ? null : entity.getHeader().getField("Content-Type");
    if (field == null) {
      return null;
    }
    for (String part : field.getBody().split(";", -1)) {
      String parameter = part.strip();
      if (parameter.toLowerCase(Locale.ROOT).startsWith(name + "=")) {
        return parameter.substring(name.length() + 1).replace("\"", "").strip();
      }
    }
    return null;
  }
}
