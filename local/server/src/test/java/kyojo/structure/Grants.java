package kyojo.structure;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each function may do, to be read by people: a role that grants anything else is a fault. */
final class Grants {
  /** What each function's role grants: actions and their resource, a line for each statement. */
  private static final Map<String, List<String>> GRANTED =
      Map.ofEntries(
          Map.entry(
              "ReadCatalogue",
              List.of(
                  "[dynamodb:GetItem, dynamodb:Query] ReferenceTable.Arn",
                  "[dynamodb:Query] StatisticsTable.Arn",
                  "[dynamodb:GetItem] StatisticsTable.Arn")),
          Map.entry(
              "QueryStatistics",
              List.of(
                  "[dynamodb:Query] StatisticsTable.Arn",
                  "[dynamodb:GetItem] StatisticsTable.Arn",
                  "[dynamodb:Query] ReferenceTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn")),
          Map.entry(
              "LookUpLabel", List.of("[dynamodb:GetItem, dynamodb:Query] ReferenceTable.Arn")),
          Map.entry(
              "SubmitDiagnosis",
              List.of(
                  "[dynamodb:GetItem] ReferenceTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query, dynamodb:UpdateItem]"
                      + " RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn")),
          Map.entry(
              "KeepDiagnosis",
              List.of(
                  "[dynamodb:GetItem] ReferenceTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query, dynamodb:UpdateItem]"
                      + " RecordsTable.Arn")),
          Map.entry(
              "ReportIncident",
              List.of(
                  "[dynamodb:GetItem] ReferenceTable.Arn",
                  "[dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query,"
                      + " dynamodb:UpdateItem] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn",
                  "[s3:DeleteObject, s3:GetObject, s3:PutObject]"
                      + " ${Quarantine.Outputs.Arn}/incidents/*",
                  "[s3:ListBucket] Quarantine.Outputs.Arn")),
          Map.entry(
              "KeepInventory",
              List.of(
                  "[dynamodb:GetItem] ReferenceTable.Arn",
                  "[dynamodb:GetItem, dynamodb:Query] ReferenceTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn")),
          Map.entry(
              "MaintainCatalogues",
              List.of(
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query] ReferenceTable.Arn",
                  "[s3:GetObject, s3:PutObject] ${Uploads.Outputs.Arn}/imports/*",
                  "[s3:ListBucket] Uploads.Outputs.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn")),
          Map.entry(
              "ManageCommunities",
              List.of(
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query] ReferenceTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem] RecordsTable.Arn",
                  "[kms:Decrypt, kms:Encrypt] Keys.Outputs.Arn")),
          Map.entry(
              "HandleIncidents",
              List.of(
                  "[dynamodb:GetItem] ReferenceTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn",
                  "[s3:GetObject] ${Quarantine.Outputs.Arn}/incidents/*",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query, dynamodb:UpdateItem]"
                      + " RecordsTable.Arn",
                  "[dynamodb:Query] ${RecordsTable.Arn}/index/byMonth",
                  "[dynamodb:GetItem] RecordsTable.Arn")),
          Map.entry(
              "ReleaseStatistics",
              List.of(
                  "[dynamodb:Query] StatisticsTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query] StatisticsTable.Arn",
                  "[dynamodb:DeleteItem] StatisticsTable.Arn",
                  "[dynamodb:UpdateItem] StatisticsTable.Arn",
                  "[dynamodb:Query] ReferenceTable.Arn")),
          Map.entry(
              "Remind",
              List.of(
                  "[dynamodb:Query] ${RecordsTable.Arn}/index/byMonth",
                  "[dynamodb:GetItem, dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:Query] ReferenceTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn")),
          Map.entry(
              "ProjectStatistics",
              List.of(
                  "[dynamodb:Query] RecordsTable.Arn",
                  "[dynamodb:Query] ${RecordsTable.Arn}/index/byMonth",
                  "[dynamodb:Query] ReferenceTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query] StatisticsTable.Arn")),
          Map.entry(
              "Notify",
              List.of(
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query] RecordsTable.Arn",
                  "[dynamodb:GetItem, dynamodb:Query] ReferenceTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn",
                  "[ses:SendRawEmail]"
                      + " arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}:identity/*")),
          Map.entry(
              "ReadDiagnosis",
              List.of(
                  "[dynamodb:GetItem, dynamodb:Query] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn")),
          Map.entry(
              "ManageMembers",
              List.of(
                  "[dynamodb:GetItem, dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:PutItem, dynamodb:Query] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn")),
          Map.entry(
              "ReadDesk",
              List.of(
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:BatchGetItem, dynamodb:Query] RecordsTable.Arn",
                  "[dynamodb:Query] ${RecordsTable.Arn}/index/byMonth",
                  "[dynamodb:GetItem, dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:Query] RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn")),
          Map.entry(
              "KeepDesk",
              List.of(
                  "[dynamodb:GetItem] ReferenceTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query, dynamodb:UpdateItem]"
                      + " RecordsTable.Arn",
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn")),
          Map.entry(
              "CloseCommunity",
              List.of(
                  "[dynamodb:GetItem] RecordsTable.Arn",
                  "[dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:DeleteItem, dynamodb:GetItem, dynamodb:PutItem] RecordsTable.Arn",
                  "[dynamodb:Query] RecordsTable.Arn",
                  "[dynamodb:Query] ${RecordsTable.Arn}/index/byMonth",
                  "[dynamodb:BatchWriteItem] RecordsTable.Arn",
                  "[dynamodb:GetItem, dynamodb:PutItem] ReferenceTable.Arn",
                  "[dynamodb:DeleteItem, dynamodb:GetItem] RecordsTable.Arn",
                  "[kms:Decrypt] Keys.Outputs.Arn")));

  private Grants() {}

  /** By function, in an order that does not depend on the files. */
  static Map<String, List<String>> sorted() {
    return GRANTED.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().stream().sorted().toList()));
  }
}
