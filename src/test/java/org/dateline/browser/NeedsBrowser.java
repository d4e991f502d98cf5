package org.dateline.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * A test in a real browser. Without one it is skipped, and says so; with {@code
 * -Ddateline.required=true} it fails.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(NeedsBrowser.BrowserCondition.class)
@interface NeedsBrowser {

  /** The condition that a browser is there. */
  final class BrowserCondition implements ExecutionCondition {
    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
      String missing = Browser.missing();
      if (missing.isEmpty()) {
        return ConditionEvaluationResult.enabled("a browser is there");
      }
      if (Boolean.getBoolean("dateline.required")) {
        throw new IllegalStateException(missing + ". Install Chromium and its driver.");
      }
      return ConditionEvaluationResult.disabled(missing);
    }
  }
}
