package org.dateline.server;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** Answers what is too broken or too long to reach a route. */
final class RefusedRequests extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    HostGuard.HEADERS.forEach(response.getHeaders()::put);
    return super.handle(request, response, callback);
  }

  /** An unknown method is answered, too. */
  @Override
  public boolean errorPageForMethod(String method) {
    return true;
  }

  @Override
  protected void generateResponse(
      Request request,
      Response response,
      int status,
      @Nullable String message,
      @Nullable Throwable cause,
      Callback callback) {
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.CONTENT_TYPE);
    response.write(true, ByteBuffer.wrap(body(status)), callback);
  }

  private static byte[] body(int status) {
    return Problem.of(status, detail(status), Problem.newRequestId())
        .toString()
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "The address or a header of the request is malformed.";
      case 405, 501 -> "The server does not know this method.";
      case 505 -> "The server speaks HTTP/1.1.";
      case 414, 431 -> "The address or the headers of the request are too long.";
      default -> "The request cannot be answered.";
    };
  }
}
