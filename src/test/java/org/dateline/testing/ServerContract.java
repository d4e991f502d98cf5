package org.dateline.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test of what the archive promises on any Elasticsearch. The build runs it twice: on the
 * embedded node, and on a container where a Docker engine answers. Without an engine the second run
 * is skipped and says so; with {@code -Ddateline.required.docker=true} it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Tag("server-contract")
@ExtendWith(ServerContract.ServerCondition.class)
public @interface ServerContract {

  /** The condition that the server that the run asks for can be had. */
  final class ServerCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      if (!TestNode.inContainer()) {
        return ConditionEvaluationResult.enabled("on the embedded node");
      }
      String missing = TestContainer.instance().missing();
      if (missing.isEmpty()) {
        return ConditionEvaluationResult.enabled("in a container");
      }
      if (Boolean.getBoolean("dateline.required.docker")) {
        throw new IllegalStateException(missing);
      }
      return ConditionEvaluationResult.disabled(missing);
    }
  }
}
