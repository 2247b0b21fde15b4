package kyojo.localstack;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kyojo.stack.TableResource;
import kyojo.stack.Tables;
import kyojo.stack.Template;
import kyojo.stack.Workspace;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every other test stands on tables that {@link Tables} makes, every deployment on those that
 * CloudFormation makes. They are the same.
 */
@Tag("localstack")
class TemplateTablesTest {
  private static final Template TEMPLATE = Template.read(Workspace.find().template());
  static final List<TableResource> TABLES = TEMPLATE.tables();
  private static final TableStack STACK = TableStack.create();
  private static final Map<String, String> OWN =
      Tables.create(LocalStack.DYNAMO, TEMPLATE, id -> id + "-" + UUID.randomUUID());

  @Test
  void cloudFormationMakesTheTablesThatAreReadFromTheTemplate() {
    assertThat(STACK.names().keySet()).isNotEmpty().isEqualTo(OWN.keySet());
    assertThat(STACK.names().values()).doesNotContainAnyElementsOf(OWN.values());
  }

  @ParameterizedTest
  @FieldSource("TABLES")
  void bothMakeTheSameTable(TableResource table) {
    TableShape made = TableShape.of(STACK.name(table.id()));

    assertThat(made).isEqualTo(TableShape.of(requireNonNull(OWN.get(table.id()))));
    // Two that say nothing would be equal, too.
    assertThat(made.billingMode()).contains("PAY_PER_REQUEST");
    assertThat(made.indexes()).hasSameSizeAs(table.indexes());
    assertThat(made.streamViewType()).isEqualTo(table.streamViewType());
    assertThat(made.timeToLive().isPresent()).isEqualTo(table.timeToLiveAttribute().isPresent());
  }
}
