package kyojo.local.issuer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kyojo.domain.identity.CommunityId;
import kyojo.local.demo.DemoPeople;
import kyojo.local.demo.DemoPeople.DemoPerson;
import kyojo.local.demo.DemoPeople.Post;
import kyojo.local.http.DemoPage;
import kyojo.local.http.Reply;

/** The demo people: who can do what; where a client asked, choosing one signs in. */
final class PeoplePage {
  private static final DemoPage PAGE =
      new DemoPage(PeoplePage.class, "people", "form-action 'self'");

  private PeoplePage() {}

  /** For whoever looks around. */
  static Reply overview() {
    return page("お試し用の担当者", "ログインすると、次の人になれます。", PeoplePage::start);
  }

  /**
   * For whoever has to sign in.
   *
   * @param request the client's, to be sent along with the choice
   */
  static Reply choice(String request) {
    return page(
        "だれとしてログインしますか",
        "お試し用なので、パスワードは要りません。1人を選ぶと、その人としてログインします。",
        person -> choose(person, request));
  }

  static Reply style() {
    return PAGE.style();
  }

  /** What stands beside a person. */
  private interface Act {
    String html(DemoPerson person);
  }

  private static Reply page(String title, String lead, Act act) {
    var groups =
        DemoPeople.ALL.stream()
            .collect(
                Collectors.groupingBy(PeoplePage::place, LinkedHashMap::new, Collectors.toList()));
    var people = new StringBuilder();
    groups.forEach((place, members) -> people.append(group(place, members, act)));
    var html =
        filled(PAGE.html(), Map.of("title", title, "lead", lead))
            .replace("{people}", people.toString());
    return PAGE.filled(html);
  }

  private static String group(String place, List<DemoPerson> people, Act act) {
    return people.stream()
        .map(
            person -> "<li>" + act.html(person) + filled("<p>{about}</p>", about(person)) + "</li>")
        .collect(
            Collectors.joining(
                "", filled("<h2>{place}</h2><ul>", Map.of("place", place)), "</ul>"));
  }

  private static Map<String, String> about(DemoPerson person) {
    return Map.of("about", person.about());
  }

  private static String choose(DemoPerson person, String request) {
    return filled(
        """
        <form method="post" action="/issuer/authorize"><input type="hidden" name="request" value="{request}">\
        <button name="person" value="{id}">{name}</button></form>\
        """,
        Map.of("request", request, "id", person.id(), "name", person.name()));
  }

  private static String start(DemoPerson person) {
    return person
        .post()
        .map(post ->
            filled(
                "<a href=\"{desk}\">{name}</a>", Map.of("desk", desk(post), "name", person.name())))
        .orElseGet(() -> filled("<b>{name}</b>", Map.of("name", person.name())));
  }

  private static String desk(Post post) {
    return post.community().equals(CommunityId.IPA)
        ? "/ipa"
        : "/communities/" + post.community().value() + "/desk";
  }

  private static String place(DemoPerson person) {
    return person.post().map(Post::communityName).orElse("これから加わる人");
  }

  private static String filled(String html, Map<String, String> values) {
    var result = html;
    for (var value : values.entrySet()) {
      result = result.replace("{" + value.getKey() + "}", DemoPage.escaped(value.getValue()));
    }
    return result;
  }
}
