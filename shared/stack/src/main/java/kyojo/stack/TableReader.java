package kyojo.stack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kyojo.stack.TableResource.Index;
import kyojo.stack.TableResource.KeySchema;

/** Reads {@code AWS::DynamoDB::Table}. */
final class TableReader {
  private TableReader() {}

  static TableResource read(String id, Node resource) {
    var properties = resource.require("Properties");
    if (properties.find("LocalSecondaryIndexes").isPresent()) {
      throw properties
          .require("LocalSecondaryIndexes")
          .error("is not understood; use a global secondary index");
    }
    return new TableResource(
        id,
        key(properties.require("KeySchema")),
        attributes(properties.require("AttributeDefinitions")),
        properties.find("GlobalSecondaryIndexes").map(TableReader::indexes).orElse(List.of()),
        properties.search("StreamSpecification", "StreamViewType").map(Node::text),
        properties.find("TimeToLiveSpecification").flatMap(TableReader::timeToLive));
  }

  private static KeySchema key(Node schema) {
    return new KeySchema(
        named(schema, "HASH").orElseThrow(() -> schema.error("has no HASH key")),
        named(schema, "RANGE"));
  }

  private static Optional<String> named(Node schema, String keyType) {
    return schema.items().stream()
        .filter(element -> element.require("KeyType").text().equals(keyType))
        .map(element -> element.require("AttributeName").text())
        .findFirst();
  }

  private static Map<String, String> attributes(Node definitions) {
    var attributes = new LinkedHashMap<String, String>();
    for (var definition : definitions.items()) {
      attributes.put(
          definition.require("AttributeName").text(), definition.require("AttributeType").text());
    }
    return attributes;
  }

  private static List<Index> indexes(Node indexes) {
    return indexes.items().stream().map(TableReader::index).toList();
  }

  private static Index index(Node index) {
    var projection = index.require("Projection");
    return new Index(
        index.require("IndexName").text(),
        key(index.require("KeySchema")),
        projection.require("ProjectionType").text(),
        projection.find("NonKeyAttributes").map(TableReader::texts).orElse(List.of()));
  }

  private static List<String> texts(Node list) {
    return list.items().stream().map(Node::text).toList();
  }

  private static Optional<String> timeToLive(Node specification) {
    return specification.require("Enabled").text().equals("true")
        ? Optional.of(specification.require("AttributeName").text())
        : Optional.empty();
  }
}
