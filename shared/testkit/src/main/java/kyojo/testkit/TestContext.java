package kyojo.testkit;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The context of one invocation; what is logged is kept. */
final class TestContext implements Context {
  private static final int REMAINING_MILLIS = 10_000;
  private static final int MEMORY_MEGABYTES = 1024;

  private final List<String> log;
  private final String requestId = UUID.randomUUID().toString();

  TestContext(List<String> log) {
    this.log = log;
  }

  @Override
  public String getAwsRequestId() {
    return requestId;
  }

  @Override
  public LambdaLogger getLogger() {
    return new LambdaLogger() {
      @Override
      public void log(String message) {
        log.add(message);
      }

      @Override
      public void log(byte[] message) {
        log.add(new String(message, StandardCharsets.UTF_8));
      }
    };
  }

  @Override
  public String getLogGroupName() {
    return "test";
  }

  @Override
  public String getLogStreamName() {
    return "test";
  }

  @Override
  public String getFunctionName() {
    return "test";
  }

  @Override
  public String getFunctionVersion() {
    return "1";
  }

  @Override
  public String getInvokedFunctionArn() {
    return "arn:aws:lambda:ap-northeast-1:000000000000:function:test";
  }

  @Override
  public CognitoIdentity getIdentity() {
    throw new IllegalStateException("no function asks for a Cognito identity");
  }

  @Override
  public ClientContext getClientContext() {
    throw new IllegalStateException("no function asks for a client context");
  }

  @Override
  public int getRemainingTimeInMillis() {
    return REMAINING_MILLIS;
  }

  @Override
  public int getMemoryLimitInMB() {
    return MEMORY_MEGABYTES;
  }
}
