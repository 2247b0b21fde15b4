package kyojo.local.attack;

import java.util.List;
import java.util.Map;

/** What an id names, and so whose it is. */
public enum Kind {
  COMMUNITY,
  FIRM,
  DIAGNOSIS,
  EARLIER_DIAGNOSIS,
  PAPER_FIRM,
  PAPER_SHEET,
  RECEIPT,
  VIEW_KEY,
  MEMBER,
  ORIGIN_CODE,
  INVITATION,
  CURSOR,
  ARCHIVE_PART,
  ARCHIVE_PROOF,
  INCIDENT,
  MAIN_INCIDENT,
  INCIDENT_RECEIPT,
  ATTACHMENT,

  /** Opens nothing by itself; another tenant's may be used and finds nothing of that tenant. */
  IDEMPOTENCY_KEY,
  ENTITY_TAG,
  VIEW_LINK,
  SHOWN_CODE,
  FILTER_CODE,
  TRAIL_CURSOR,
  PROFILE_TAG,
  INVENTORY_TAG,
  INCIDENT_TAG,
  CASE_TAG,

  /** IPA's own work, which is about no tenant. */
  IMPORT,
  EARLIER_IMPORT,
  SEEN_IMPORT,
  WAITING_IMPORT,
  PREVIEW_TAG,
  LIST_TAG,

  /** No tenant's. */
  PLAIN;

  private static final String PUBLICATION = "/v1/catalogue-imports/{import}/publication";
  private static final String TAKE_BACK =
      "DELETE /v1/communities/{community}/desk/firms/{firm}/diagnoses/{diagnosis}";

  private static final String INCIDENT_PATH = "/v1/communities/{community}/incidents/{incident}";

  /** Every parameter of the contract, and every field of a body that holds an id. */
  private static final Map<String, Kind> BY_PLACE =
      Map.ofEntries(
          Map.entry("path community", COMMUNITY),
          Map.entry("path incident", INCIDENT),
          Map.entry("path attachment", ATTACHMENT),
          Map.entry("path version", PLAIN),
          Map.entry("header Receipt of GET " + INCIDENT_PATH, INCIDENT_RECEIPT),
          Map.entry("header Receipt of DELETE " + INCIDENT_PATH, INCIDENT_RECEIPT),
          Map.entry("header Receipt of DELETE " + INCIDENT_PATH + "/contact", INCIDENT_RECEIPT),
          Map.entry("header Receipt of POST " + INCIDENT_PATH + "/versions", INCIDENT_RECEIPT),
          Map.entry(
              "header Receipt of GET " + INCIDENT_PATH + "/versions/{version}", INCIDENT_RECEIPT),
          Map.entry("header Receipt of POST " + INCIDENT_PATH + "/messages", INCIDENT_RECEIPT),
          Map.entry("header Receipt of POST " + INCIDENT_PATH + "/attachments", INCIDENT_RECEIPT),
          Map.entry(
              "header Receipt of POST " + INCIDENT_PATH + "/attachments/{attachment}/arrival",
              INCIDENT_RECEIPT),
          Map.entry("header If-Match of POST " + INCIDENT_PATH + "/versions", INCIDENT_TAG),
          Map.entry(
              "header If-Match of PATCH /v1/communities/{community}/desk/incidents/{incident}",
              CASE_TAG),
          Map.entry("query cursor of GET /v1/communities/{community}/desk/incidents", PLAIN),
          Map.entry("query catalogue", PLAIN),
          Map.entry("query state", PLAIN),
          Map.entry("query severity", PLAIN),
          Map.entry("body into", MAIN_INCIDENT),
          Map.entry("path diagnosis", DIAGNOSIS),
          Map.entry("path firm of " + TAKE_BACK, PAPER_FIRM),
          Map.entry("path diagnosis of " + TAKE_BACK, PAPER_SHEET),
          Map.entry("path digest", ARCHIVE_PART),
          Map.entry("body proof", ARCHIVE_PROOF),
          Map.entry("path viewLink", VIEW_LINK),
          Map.entry("path import", IMPORT),
          Map.entry("path import of POST " + PUBLICATION, SEEN_IMPORT),
          Map.entry("path import of DELETE " + PUBLICATION, WAITING_IMPORT),
          Map.entry("header If-Match of POST " + PUBLICATION, PREVIEW_TAG),
          Map.entry("header If-Match of POST /v1/catalogue-imports/{import}/rollback", LIST_TAG),
          Map.entry("query with of GET /v1/catalogue-imports/{import}/comparison", EARLIER_IMPORT),
          Map.entry("path firm", FIRM),
          Map.entry("path member", MEMBER),
          Map.entry("path code", ORIGIN_CODE),
          Map.entry("body origin", ORIGIN_CODE),
          Map.entry("header Origin-Code", SHOWN_CODE),
          Map.entry("path questionSet", PLAIN),
          Map.entry("path registrationNumber", PLAIN),
          Map.entry("query q", PLAIN),
          Map.entry("query on", PLAIN),
          Map.entry("query level", PLAIN),
          Map.entry("query category", PLAIN),
          Map.entry("query status", PLAIN),
          Map.entry("query prefecture", PLAIN),
          Map.entry("query with", EARLIER_DIAGNOSIS),
          Map.entry("query diagnosis", DIAGNOSIS),
          Map.entry("query code", FILTER_CODE),
          Map.entry("query cursor", CURSOR),
          Map.entry("query cursor of GET /v1/communities/{community}/audit", TRAIL_CURSOR),
          Map.entry("query month", PLAIN),
          Map.entry("query from", PLAIN),
          Map.entry("query to", PLAIN),
          Map.entry("query notSince", PLAIN),
          Map.entry("query latest", PLAIN),
          Map.entry("query industry", PLAIN),
          Map.entry("query employees", PLAIN),
          Map.entry("query origin", PLAIN),
          Map.entry("query band", PLAIN),
          Map.entry("path table", PLAIN),
          Map.entry("query release", PLAIN),
          Map.entry("query comparedTo", PLAIN),
          Map.entry("query year", PLAIN),
          Map.entry("query format", PLAIN),
          Map.entry("query total", PLAIN),
          Map.entry("header If-None-Match", PLAIN),
          Map.entry("query cursor of GET /v1/statistics/releases", PLAIN),
          Map.entry("query cursor of GET /v1/communities/{community}/statistics/releases", PLAIN),
          Map.entry("query limit", PLAIN),
          Map.entry("header Receipt", RECEIPT),
          Map.entry("header View-Key", VIEW_KEY),
          Map.entry("header Idempotency-Key", IDEMPOTENCY_KEY),
          Map.entry("header If-Match", ENTITY_TAG),
          Map.entry("header If-Match of PATCH /v1/communities/{community}", PROFILE_TAG),
          Map.entry("header If-Match of PUT /v1/communities/{community}/inventory", INVENTORY_TAG),
          Map.entry("header Invitation", INVITATION));

  /**
   * The kind of what stands at a place.
   *
   * @throws AssertionError where nobody has said it, so that no place is left out in silence
   */
  static Kind at(String route, String place) {
    Kind kind = BY_PLACE.getOrDefault(place + " of " + route, BY_PLACE.get(place));
    if (kind == null) {
      throw new AssertionError(
          "the attack matrix does not know whose id stands in “"
              + place
              + "” of "
              + route
              + ": say it in Kind, and in Planting how a tenant gets one");
    }
    return kind;
  }

  static boolean isKnown(String place) {
    return BY_PLACE.containsKey(place);
  }

  /** Whether it is in a request only to attack: without it a request says the same of its own. */
  boolean isLeftOut() {
    return List.of(CURSOR, TRAIL_CURSOR, FILTER_CODE, MAIN_INCIDENT).contains(this);
  }

  /** Whether it ends with what only its holder knows. */
  boolean hasSecret() {
    return List.of(RECEIPT, INCIDENT_RECEIPT, VIEW_KEY, INVITATION).contains(this);
  }

  /** Whether it is the version that a change is made to. */
  boolean isTag() {
    return List.of(
            ENTITY_TAG, PROFILE_TAG, INVENTORY_TAG, INCIDENT_TAG, CASE_TAG, PREVIEW_TAG, LIST_TAG)
        .contains(this);
  }

  /** Whether it is of IPA's lists, which every community's fixture names alike. */
  boolean isOfLists() {
    return compareTo(IMPORT) >= 0 && this != PLAIN;
  }

  /** Whether it says whose something is: mixed with another tenant's, it has to be refused. */
  public boolean isTelling() {
    return compareTo(IDEMPOTENCY_KEY) < 0;
  }
}
