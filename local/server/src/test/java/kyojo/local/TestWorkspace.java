package kyojo.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import kyojo.stack.Workspace;

/**
 * A small repository in a folder, with a function that is really built and the real DynamoDB Local.
 */
record TestWorkspace(Path root) {
  private static final String TEMPLATE =
      """
      Resources:
        Echo:
          Type: AWS::Serverless::Function
          Metadata: {Audience: public}
          Properties:
            CodeUri: functions/echo/target/function
            Handler: kyojo.echo.EchoHandler
            Environment: {Variables: {TABLE: !Ref Things}}
            Events:
              Echo: {Type: HttpApi, Properties: {Method: GET, Path: '/v1/echo/{word}'}}
              Post: {Type: HttpApi, Properties: {Method: POST, Path: /v1/echo}}
        Things:
          Type: AWS::DynamoDB::Table
          Properties:
            AttributeDefinitions: [{AttributeName: pk, AttributeType: S}]
            KeySchema: [{AttributeName: pk, KeyType: HASH}]
        RecordsTable:
          Type: AWS::DynamoDB::Table
          Properties:
            AttributeDefinitions:
              - {AttributeName: pk, AttributeType: S}
              - {AttributeName: sk, AttributeType: S}
              - {AttributeName: monthPk, AttributeType: S}
              - {AttributeName: monthSk, AttributeType: S}
            KeySchema:
              - {AttributeName: pk, KeyType: HASH}
              - {AttributeName: sk, KeyType: RANGE}
            GlobalSecondaryIndexes:
              - IndexName: byMonth
                KeySchema:
                  - {AttributeName: monthPk, KeyType: HASH}
                  - {AttributeName: monthSk, KeyType: RANGE}
                Projection: {ProjectionType: ALL}
        ReferenceTable:
          Type: AWS::DynamoDB::Table
          Properties:
            AttributeDefinitions:
              - {AttributeName: pk, AttributeType: S}
              - {AttributeName: sk, AttributeType: S}
            KeySchema:
              - {AttributeName: pk, KeyType: HASH}
              - {AttributeName: sk, KeyType: RANGE}
      """;
  private static final String HANDLER =
      """
      package kyojo.echo;
      public final class EchoHandler implements com.amazonaws.services.lambda.runtime.RequestStreamHandler {
        private final java.util.Map<String, String> environment;
        public EchoHandler(java.util.Map<String, String> environment) {
          this.environment = environment;
        }
        @Override
        public void handleRequest(java.io.InputStream in, java.io.OutputStream out,
            com.amazonaws.services.lambda.runtime.Context context) throws java.io.IOException {
          String event = new String(in.readAllBytes(), "UTF-8");
          if (event.contains("/v1/echo/slow")) {
            try { Thread.sleep(800); } catch (InterruptedException e) { throw new java.io.IOException(e); }
          }
          String body = environment.get("TABLE") + " " + environment.get("AWS_REGION") + " "
              + environment.get("AWS_ENDPOINT_URL_DYNAMODB").startsWith("http://127.0.0.1:");
          out.write(("{\\"statusCode\\":200,\\"body\\":\\"" + body + "\\"}").getBytes("UTF-8"));
        }
      }
      """;

  /** Makes it in an empty folder. */
  static TestWorkspace make(Path root) throws IOException {
    Files.writeString(root.resolve("template.yaml"), TEMPLATE);
    Files.createDirectories(root.resolve("local/dynamodb-local/target"));
    Files.createSymbolicLink(
        root.resolve("local/dynamodb-local/target/lib"),
        Workspace.find().root().resolve("local/dynamodb-local/target/lib"));
    build(root);
    return new TestWorkspace(root);
  }

  Workspace workspace() {
    return new Workspace(root);
  }

  private static void build(Path root) throws IOException {
    var source = Files.writeString(root.resolve("EchoHandler.java"), HANDLER);
    var classes = Files.createDirectories(root.resolve("classes"));
    var arguments =
        List.of(
            "-d",
            classes.toString(),
            "-cp",
            System.getProperty("java.class.path"),
            source.toString());
    var isCompiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, arguments.toArray(String[]::new));
    assertThat(isCompiled).isZero();
    var lib = Files.createDirectories(root.resolve("functions/echo/target/function/lib"));
    var name = "kyojo/echo/EchoHandler.class";
    try (var jar = new JarOutputStream(Files.newOutputStream(lib.resolve("echo.jar")))) {
      jar.putNextEntry(new JarEntry(name));
      jar.write(Files.readAllBytes(classes.resolve(name)));
      jar.closeEntry();
    }
  }
}
