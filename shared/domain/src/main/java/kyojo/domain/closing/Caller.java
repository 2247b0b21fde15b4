package kyojo.domain.closing;

import kyojo.domain.identity.CommunityId;
import kyojo.domain.identity.Person;

/**
 * Who asks for something about a closing, and for whom.
 *
 * @param address the internet address it comes from
 */
public record Caller(CommunityId community, Person person, Office office, String address) {}
