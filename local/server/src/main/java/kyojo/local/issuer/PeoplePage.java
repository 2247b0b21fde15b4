package kyojo.local.issuer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kyojo.domain.identity.CommunityId;
import kyojo.local.demo.DemoPeople;
import kyojo.local.demo.DemoPeople.DemoPerson;
import kyojo.local.demo.DemoPeople.Post;
import kyojo.local.http.Reply;
import kyojo.local.http.Reply.Header;

/** The demo people: who can do what; where a client asked, choosing one signs in. */
final class PeoplePage {
  private static final Header POLICY =
      new Header(
          "content-security-policy",
          "default-src 'none'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
  private static final String PAGE = resource("people.html");
  private static final byte[] STYLE = resource("people.css").getBytes(StandardCharsets.UTF_8);

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
    return new Reply(200, List.of(new Header("content-type", "text/css; charset=utf-8")), STYLE);
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
        filled(PAGE, Map.of("title", title, "lead", lead)).replace("{people}", people.toString());
    return new Reply(
        200,
        List.of(new Header("content-type", "text/html; charset=utf-8"), POLICY),
        html.getBytes(StandardCharsets.UTF_8));
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
      result = result.replace("{" + value.getKey() + "}", escaped(value.getValue()));
    }
    return result;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("{", "&#123;");
  }

  private static String resource(String name) {
    try (var in = Objects.requireNonNull(PeoplePage.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
