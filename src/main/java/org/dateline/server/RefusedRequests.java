package org.dateline.server;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what is too broken or too long to reach a route. */
final class RefusedRequests extends ErrorHandler {
  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    byte[] body =
        Problem.of(status, detail(status), Problem.newRequestId())
            .toString()
            .getBytes(StandardCharsets.UTF_8);
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
    Guard.HEADERS.forEach(response.getHeaders()::put);
    Content.Sink.write(response, true, new String(body, StandardCharsets.UTF_8), callback);
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "The address or a header of the request is malformed.";
      case 414, 431 -> "The address or the headers of the request are too long.";
      default -> "The request cannot be answered.";
    };
  }
}
