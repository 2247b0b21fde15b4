package kyojo.content;

import static kyojo.content.ContentTypes.DATE;
import static kyojo.content.ContentTypes.ID;
import static kyojo.content.ContentTypes.TEXT;
import static kyojo.content.ContentTypes.listOf;
import static kyojo.json.JsonTypes.constant;
import static kyojo.json.JsonTypes.object;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import kyojo.domain.Provenance;
import kyojo.domain.incident.Window;
import kyojo.json.Decoded;
import kyojo.json.Fields;
import kyojo.json.JsonType;

/**
 * Reads an edition of whom to turn to. Where no first day is known, a window holds from the day it
 * was verified.
 */
record WindowList(ContentTypes.Head head, List<Window> windows) {
  static final JsonType<WindowList> TYPE = object(WindowList::decode);

  WindowList {
    windows = List.copyOf(windows);
    var ids = new HashSet<String>();
    for (Window window : windows) {
      if (!ids.add(window.id())) {
        throw new IllegalArgumentException("window " + window.id() + " stands there twice");
      }
    }
  }

  private static Decoded<WindowList> decode(Fields fields) {
    var head = ContentTypes.head(fields, "incident-windows");
    var windows = fields.required("windows", listOf(object(WindowList::window)));
    return fields.build(() -> new WindowList(head.get(), windows.get()));
  }

  private static Decoded<Window> window(Fields fields) {
    var id = fields.required("id", ID);
    var name = fields.required("name", TEXT);
    var accepts = fields.required("accepts", TEXT);
    var telephone = fields.optional("telephone", TEXT);
    var mail = fields.optional("mail", TEXT);
    var page = fields.optional("page", TEXT);
    var hours = fields.optional("hours", TEXT);
    var caution = fields.optional("caution", TEXT);
    var formerly = fields.optional("formerly", listOf(TEXT));
    var validFrom = fields.optional("validFrom", DATE);
    var sourceUrl = fields.required("sourceUrl", TEXT);
    var verifiedOn = fields.required("verifiedOn", DATE);
    var confidence = fields.required("confidence", constant(Provenance.Confidence.class));
    return fields.build(() ->
        new Window(
            id.get(),
            name.get(),
            accepts.get(),
            telephone.get(),
            mail.get(),
            page.get(),
            hours.get(),
            caution.get(),
            formerly.get().orElse(List.of()),
            new Provenance(
                validFrom.get().orElse(verifiedOn.get()),
                Optional.empty(),
                sourceUrl.get(),
                verifiedOn.get(),
                confidence.get())));
  }
}
