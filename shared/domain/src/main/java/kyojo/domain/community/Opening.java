package kyojo.domain.community;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kyojo.domain.classification.Prefecture;
import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.SecretHash;

/**
 * What is asked for when a community is opened.
 *
 * @param owner what its first owner is called
 */
record Opening(CommunityDraft draft, String owner) {

  /** What is kept of it, to tell the same request from another under the same key. */
  SecretHash trace(Derivation derivation) {
    return derivation.trace(
        Stream.of(
                List.of(owner, draft.name(), draft.region(), draft.introduction()),
                draft.prefectures().stream().map(Prefecture::code).toList(),
                contact(draft.contact()),
                draft.helplines().stream().map(Opening::helpline).toList(),
                draft.offers(),
                List.of(draft.colour().value(), draft.privacyNotice(), quota(draft.quota())))
            .map(Opening::joined)
            .collect(Collectors.joining()));
  }

  private static List<String> contact(Community.Contact contact) {
    return List.of(
        contact.name(),
        contact.telephone().map(Telephone::value).orElse(""),
        contact.email().map(EmailAddress::value).orElse(""),
        contact.hours());
  }

  private static String helpline(Helpline helpline) {
    return joined(List.of(helpline.kind().name(), helpline.name(), helpline.telephone().value()));
  }

  private static String quota(Quota quota) {
    return quota.submissionsPerMinute() + " " + quota.submissionsPerDay();
  }

  /** With their number and lengths, so that no two lists of texts become one. */
  private static String joined(List<String> texts) {
    return texts.stream()
        .map(text -> text.length() + ":" + text)
        .collect(Collectors.joining("", texts.size() + ";", ""));
  }
}
