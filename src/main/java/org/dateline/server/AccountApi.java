package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Set;
import org.dateline.account.Accounts;
import org.dateline.account.Principal;
import org.dateline.account.SignIns.SignedIn;
import org.dateline.archive.account.Account;
import org.dateline.archive.account.ApiToken;
import org.dateline.archive.account.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The calls for signing in, for people and for tokens. */
final class AccountApi {
  private static final Logger LOG = LoggerFactory.getLogger(AccountApi.class);
  private static final int SESSION_ONLY = -1;

  private final Accounts accounts;
  private final Gate gate;

  AccountApi(Accounts accounts, Gate gate) {
    this.accounts = accounts;
    this.gate = gate;
  }

  void session(Context http) {
    Answer.uncached(
        http, 200, AccountJson.session(gate.caller(http).orElse(null), gate.isClosed()));
  }

  void signIn(Context http) {
    Gate.notFromAnotherSite(http);
    JsonNode body = JsonBody.read(http, Set.of("name", "password"));
    String name = JsonBody.text(body, "name");
    String password = JsonBody.text(body, "password");
    SignedIn signedIn =
        accounts
            .signIns()
            .signIn(name, password, http.ip(), Gate.secret(http))
            .orElseThrow(() -> new Refusal(401, "No account has this name and this password."));
    begin(http, signedIn);
  }

  private void begin(Context http, SignedIn signedIn) {
    setCookie(http, signedIn.secret(), SESSION_ONLY);
    Answer.uncached(
        http, 200, AccountJson.session(new Caller(signedIn.who(), signedIn), gate.isClosed()));
  }

  private static void setCookie(Context http, String value, int seconds) {
    boolean tls = "https".equals(http.scheme()) || "https".equals(http.header("X-Forwarded-Proto"));
    Cookie cookie = new Cookie(Gate.COOKIE, value, "/", seconds, tls, true);
    cookie.setSameSite(SameSite.STRICT);
    http.cookie(cookie);
  }

  void signOut(Context http) {
    accounts.signIns().signOut(Gate.secret(http));
    setCookie(http, "", 0);
    http.status(204);
  }

  void changePassword(Context http) {
    Principal who = signedIn(http);
    JsonNode body = JsonBody.read(http, Set.of("present", "password"));
    String present = JsonBody.text(body, "present");
    String then = JsonBody.text(body, "password");
    begin(
        http,
        accounts
            .signIns()
            .changePassword(who, present, then, http.ip())
            .orElseThrow(() -> new Refusal(403, "The present password is wrong.")));
  }

  void people(Context http) {
    Answer.uncached(http, 200, AccountJson.people(accounts.people().all()));
  }

  void addPerson(Context http) {
    JsonNode body = JsonBody.read(http, Set.of("name", "password", "role"));
    String name = JsonBody.text(body, "name");
    String password = JsonBody.text(body, "password");
    Account added = accounts.people().add(name, password, role(body));
    LOG.info("{} made an account for {}", who(http), added);
    Answer.uncached(http, 201, AccountJson.person(added));
  }

  private static Role role(JsonNode body) {
    String label = JsonBody.text(body, "role");
    return Role.of(label)
        .orElseThrow(
            () ->
                new BadParameter(
                    "role",
                    "“" + label + "” is not a role. Roles are reader, archivist and admin."));
  }

  void changePerson(Context http) {
    String name = person(http);
    JsonNode body = JsonBody.read(http, Set.of("role", "password"));
    if (body.has("password")) {
      accounts.people().setPassword(name, JsonBody.text(body, "password"));
      LOG.info("{} set the password of {}", who(http), name);
    }
    if (body.has("role")) {
      accounts.people().setRole(name, role(body));
      LOG.info("{} gave {} the role {}", who(http), name, role(body));
    }
    Answer.uncached(http, 200, AccountJson.person(accounts.people().find(name).orElseThrow()));
  }

  private String person(Context http) {
    String name = http.pathParam("name");
    return accounts
        .people()
        .find(name)
        .orElseThrow(() -> new NotFound("There is no account “" + name + "”."))
        .name();
  }

  void removePerson(Context http) {
    String name = person(http);
    accounts.people().remove(name);
    LOG.info("{} removed the account of {}", who(http), name);
    http.status(204);
  }

  /** The caller's own tokens; for an admin, everybody's. */
  void tokens(Context http) {
    Principal who = gate.known(http).who();
    List<ApiToken> seen =
        accounts.tokens().all().stream().filter(token -> isHis(token, who)).toList();
    Answer.uncached(http, 200, AccountJson.tokens(seen));
  }

  private static boolean isHis(ApiToken token, Principal who) {
    return who.role() == Role.ADMIN || token.account().equals(who.name());
  }

  void addToken(Context http) {
    Principal who = signedIn(http);
    JsonNode body = JsonBody.read(http, Set.of("role", "note"));
    String note = JsonBody.text(body, "note", "");
    Answer.uncached(
        http, 201, AccountJson.token(accounts.tokens().add(who.name(), role(body), note)));
  }

  /**
   * The person who signed in; a caller with a token is refused, so that a stolen one makes no
   * others.
   */
  private Principal signedIn(Context http) {
    Caller caller = gate.known(http);
    if (caller.session() == null) {
      throw new Refusal(403, "Sign in with name and password for that: a token is not enough.");
    }
    return caller.who();
  }

  void revokeToken(Context http) {
    String id = http.pathParam("id");
    Principal who = gate.known(http).who();
    if (accounts.tokens().find(id).filter(token -> isHis(token, who)).isEmpty()) {
      throw new NotFound("There is no token “" + id + "”.");
    }
    accounts.tokens().revoke(id);
    http.status(204);
  }

  private String who(Context http) {
    return gate.known(http).who().name();
  }
}
