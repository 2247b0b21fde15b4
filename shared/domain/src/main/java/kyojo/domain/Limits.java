package kyojo.domain;

/** Every limit on what comes from outside, each with its reason. */
public final class Limits {
  /** A complete submission is about 1 kB; 16 kB leaves room for the longest texts, escaped. */
  public static final int SUBMISSION_BYTES_MAX = 16 * 1024;

  /** Fifty sheets of 25 answers with spaces and office names. */
  public static final int SCORE_REQUEST_BYTES_MAX = 128 * 1024;

  /** The deepest body that any route takes has five levels. */
  public static final int JSON_DEPTH_MAX = 8;

  /** More tell a person nothing new, and an attacker must not choose the size of the answer. */
  public static final int VIOLATIONS_MAX = 100;

  /** A name from the request that a violation repeats; longer ones are cut. */
  public static final int ECHOED_NAME_CHARS_MAX = 64;

  /** Offices of one firm whose sheets are merged in one request. */
  public static final int SHEETS_MAX = 50;

  /** 会社名, one line on an A4 print; the longest registered names are about this long. */
  public static final int FIRM_NAME_CHARS_MAX = 100;

  /** 回答者: post and name, 総務部長 山田太郎. */
  public static final int RESPONDENT_CHARS_MAX = 60;

  /** 診断の範囲, one line on an A4 print. */
  public static final int SCOPE_CHARS_MAX = 100;

  /** Identifiers of content, such as {@code ipa-jisha-3.1}. */
  public static final int CONTENT_ID_CHARS_MAX = 40;

  /** 13 digits with hyphens and spaces, in any width. */
  public static final int CORPORATE_NUMBER_CHARS_MAX = 20;

  /** Ten times the 42 communities that IPA supports, and still one page of the table (1 MB). */
  public static final int COMMUNITIES_MAX = 500;

  /** Clients of tenants that a process keeps: more than it serves in an hour, a session. */
  public static final int TENANT_CLIENTS_MAX = 64;

  /** A community's name, such as 大阪府中小企業サイバーセキュリティ支援地域SECUNITY. */
  public static final int COMMUNITY_NAME_CHARS_MAX = 60;

  /** The part of the country in words: 大阪府・奈良県. */
  public static final int REGION_CHARS_MAX = 40;

  /** A paragraph that is read on a phone without scrolling. */
  public static final int INTRODUCTION_CHARS_MAX = 400;

  /** The contact's or a helpline's name: 〇〇県警察本部サイバー犯罪対策課. */
  public static final int CONTACT_NAME_CHARS_MAX = 80;

  /** 平日 9時から17時（祝日と年末年始を除く）, with room for a second line. */
  public static final int HOURS_CHARS_MAX = 100;

  /** A telephone number as people write it, with spaces and brackets. */
  public static final int TELEPHONE_CHARS_MAX = 40;

  /** RFC 5321. */
  public static final int EMAIL_CHARS_MAX = 254;

  /** The police's and some offices' numbers; more would be a directory nobody reads in need. */
  public static final int HELPLINES_MAX = 10;

  /** What a community offers, a line each, on one screen. */
  public static final int OFFERS_MAX = 10;

  /** A line of an offer. */
  public static final int OFFER_CHARS_MAX = 100;

  /** A community's profile with all texts at their longest, escaped. */
  public static final int COMMUNITY_BYTES_MAX = 32 * 1024;

  /** Communities in one page of IPA's list; each costs a read of its roster. */
  public static final int COMMUNITY_PAGE_MAX = 100;

  /** Two seminars of 300 phones that send within the same minute. */
  public static final int TENANT_SUBMISSIONS_PER_MINUTE = 600;

  /** A day on which a whole region of 10,000 firms is asked. */
  public static final int TENANT_SUBMISSIONS_PER_DAY = 10_000;

  /** A thousand a second: what all tenants together would have to share. */
  public static final int TENANT_SUBMISSIONS_PER_MINUTE_MAX = 60_000;

  /** More than twice the 400,000 firms that the statistics are made for. */
  public static final int TENANT_SUBMISSIONS_PER_DAY_MAX = 1_000_000;

  /**
   * What one address may take of a tenant's day is a fifth: a day's intake cannot be used up from
   * one place, and the many firms behind one address of a mobile network are still let in.
   */
  public static final int SENDER_SHARE = 5;

  /** With an origin code it is a half: a seminar's hall sends from one address. */
  public static final int CODED_SENDER_SHARE = 2;

  /** Phones of a seminar, which are let in with a code however small the quota's half is. */
  public static final int SEMINAR_PHONES = 300;

  /** Addresses that something was stored of, over all tenants: about 5 MB. */
  public static final int SENDERS_MAX = 20_000;

  /** A diagnosis a month for three years, and several offices' sheets in most of them. */
  public static final int FIRM_DIAGNOSES_MAX = 100;

  /** Items in one page of a firm's partition: about half of what the table gives at once. */
  public static final int FIRM_PAGE_ITEMS = 500;

  /** Pages of a firm's partition that are read in all: no tombstones hold up an answer. */
  public static final int FIRM_PAGES_MAX = 10;

  /** {"shareIdentity":true,"wording":"…"} with room for spaces. */
  public static final int CONSENT_BYTES_MAX = 16 * 1024;

  /** {"days":90} with room for spaces. */
  public static final int VIEW_LINK_BYTES_MAX = 1024;

  /** A quarter of a year: who needs it longer can be sent another link. */
  public static final int VIEW_LINK_DAYS_MAX = 90;

  /** Links to one diagnosis at a time: enough for advisers, few enough to keep track of. */
  public static final int VIEW_LINKS_MAX = 20;

  /** Staff of a community with their open invitations; all are read with every one of them. */
  public static final int MEMBERS_MAX = 100;

  /** A member's name and post, as their owner writes it: 経営指導員 山田太郎. */
  public static final int MEMBER_NAME_CHARS_MAX = 60;

  /** Two weeks: over a holiday, and short enough that a forgotten link opens nothing. */
  public static final int INVITATION_DAYS = 14;

  /**
   * Traces of those who left within {@link #TOMBSTONE_DAYS}: everybody's, and as many lost links'.
   */
  public static final int ROSTER_GONE_MAX = 2 * MEMBERS_MAX;

  /** A role and a name; one that is far too long is still told so at its place. */
  public static final int MEMBER_BYTES_MAX = 16 * 1024;

  /** How often a change of the staff is tried again when others change it at the same time. */
  public static final int ROSTER_ATTEMPTS_MAX = 5;

  /** Three years: as long as the diagnoses whose reading it tells of. */
  public static final int AUDIT_DAYS = 1095;

  /** 6月の商工会セミナー（午後の部）, one line of a list and of a slide. */
  public static final int ORIGIN_LABEL_CHARS_MAX = 40;

  /** Eight characters with hyphens and spaces, in any width. */
  public static final int ORIGIN_CODE_CHARS_MAX = 20;

  /** A year and a day: a code is for one campaign, and a yearly seminar gets another. */
  public static final int ORIGIN_CODE_DAYS_MAX = 366;

  /** How long an ended code still names the firms that came with it in lists. */
  public static final int ORIGIN_CODE_KEPT_DAYS = 1095;

  /** Codes of a tenant, ended ones too: one a week for over three years; all are listed at once. */
  public static final int ORIGIN_CODES_MAX = 200;

  /** A kind, a label and two days, escaped. */
  public static final int ORIGIN_CODE_BYTES_MAX = 16 * 1024;

  /** Rows of a list at the desk: a screen is scrolled, not searched. */
  public static final int DESK_ROWS_MAX = 100;

  /** Rows where a list asks for no number. */
  public static final int DESK_ROWS = 50;

  /** Rows of one file: half a megabyte of the six that a function may answer. */
  public static final int DESK_FILE_ROWS_MAX = 2_000;

  /** Diagnoses of half a kilobyte that one query looks at: some 150 kB. */
  public static final int DESK_ITEMS_AT_ONCE = 300;

  /**
   * Diagnoses that are looked at for one list before what was found is answered, in a twentieth of
   * a second; the page asks on.
   */
  public static final int DESK_ITEMS_MAX = 1_000;

  /** The same for a file, within the function's time. */
  public static final int DESK_FILE_ITEMS_MAX = 12_000;

  /** Diagnoses that a trend counts; beyond them it says that it is not complete. */
  public static final int DESK_TREND_ITEMS_MAX = 20_000;

  /** Months of a trend: a year, and the month of the year before to compare with. */
  public static final int DESK_TREND_MONTHS = 13;

  /** How far back the desk looks: as long as a diagnosis is kept, and a month for late removal. */
  public static final int DESK_DAYS = 1095;

  /** A cursor: a place and a check, encoded. */
  public static final int DESK_CURSOR_CHARS_MAX = 120;

  /** A day: a pile of sheets is looked through again on the morning after. */
  public static final int SHEET_TAKE_BACK_HOURS = 24;

  /** Entries in one page of the trail: what a person looks through. */
  public static final int AUDIT_PAGE_MAX = 100;

  /** A minute: what a person waits for, and few enough calls of KMS; a process reads keys anew. */
  public static final int KEYS_REMEMBERED_SECONDS = 60;

  /** Records encrypted again at once: a page of the index. */
  public static final int RESEAL_PAGE_RECORDS = 100;

  /** Records in one step of encrypting again: half a minute's writes. */
  public static final int RESEAL_RECORDS_MAX = 2_000;

  /**
   * A week in which owners, and firms that read of it, can think again before a closing goes on.
   */
  public static final int CLOSING_WAIT_DAYS = 7;

  /** How long a question to close a community waits for its second person. */
  public static final int CLOSING_LAPSE_DAYS = 30;

  /**
   * After this, no instance remembers a community (60 s) or a membership (30 s) as it was before, a
   * request of ten seconds included.
   */
  public static final int CLOSING_SETTLE_SECONDS = 75;

  /**
   * How long the archive of a closed community, and the trace of who closed it, can be fetched
   * again.
   */
  public static final int CLOSING_TRACE_DAYS = 30;

  /** An archive that is older is made anew before anything is erased. */
  public static final int CLOSING_ARCHIVE_DAYS = 7;

  /** Of the lines in a part of an archive: an item of 400 kB at most when compressed. */
  public static final int CLOSING_PART_BYTES = 256 * 1024;

  /** Parts made, or checked, in one request: about half a second. */
  public static final int CLOSING_PARTS_PER_STEP = 4;

  /** Items erased in one request, 25 at a time: about a second. */
  public static final int CLOSING_ERASED_PER_STEP = 3000;

  /** A recipient or a proof; one that is far too long is still told so at its place. */
  public static final int CLOSING_BYTES_MAX = 16 * 1024;

  /** The longest that anything of a firm is kept, three years: a test holds notices against it. */
  public static final int RECORD_DAYS_MAX = 1095;

  /** How long an erased id stays erased: longer than any client repeats a request. */
  public static final int TOMBSTONE_DAYS = 90;

  /** Releases of statistics on a page unless told otherwise: three weeks of daily ones. */
  public static final int RELEASES_SHOWN = 20;

  /** A release is some 200 bytes. */
  public static final int RELEASES_SHOWN_MAX = 100;

  private Limits() {}
}
