package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.dateline.account.Tokens.NewToken;
import org.dateline.archive.account.Account;
import org.dateline.archive.account.ApiToken;
import org.jspecify.annotations.Nullable;

/** Writes sessions, people and tokens as JSON, in the form of docs/openapi.yaml; never a hash. */
final class AccountJson {
  private AccountJson() {}

  static ObjectNode session(@Nullable Caller caller, boolean closed) {
    ObjectNode node = AnswerJson.object();
    node.put("name", caller == null ? null : caller.who().name())
        .put("role", caller == null ? null : caller.who().role().label())
        .put("csrf", caller == null || caller.session() == null ? null : caller.session().csrf())
        .put("access", closed ? "closed" : "open");
    return node;
  }

  static ObjectNode people(List<Account> accounts) {
    ObjectNode node = AnswerJson.object();
    AnswerJson.list(node, "hits", accounts, AccountJson::person);
    return node;
  }

  static ObjectNode person(Account account) {
    ObjectNode node = AnswerJson.object();
    person(node, account);
    return node;
  }

  private static void person(ObjectNode node, Account account) {
    node.put("name", account.name())
        .put("role", account.role().label())
        .put("created", account.created().toString());
  }

  static ObjectNode tokens(List<ApiToken> tokens) {
    ObjectNode node = AnswerJson.object();
    AnswerJson.list(node, "hits", tokens, AccountJson::token);
    return node;
  }

  static ObjectNode token(NewToken made) {
    ObjectNode node = AnswerJson.object();
    token(node, made.token());
    return node.put("token", made.shown());
  }

  private static void token(ObjectNode node, ApiToken token) {
    node.put("id", token.id())
        .put("account", token.account())
        .put("role", token.role().label())
        .put("note", token.note())
        .put("created", token.created().toString())
        .put("used", token.used() == null ? null : token.used().toString());
  }
}
