package kyojo.domain.closing;

/**
 * How far the erasing of a tenant has come. It goes over all items again until it finds none,
 * because a request that was under way may have left something behind the place where it was.
 *
 * @param from where it goes on
 * @param found how many items it has met since it began anew
 * @param erased how many it has erased in all
 * @param isClean whether it went over everything and found nothing
 */
public record Erasure(String from, long found, long erased, boolean isClean) {
  static Erasure begun() {
    return new Erasure(TenantItems.START, 0, 0, false);
  }

  Erasure after(TenantItems.Erased step) {
    long nowFound = found + step.items();
    long nowErased = erased + step.items();
    return step.next()
        .map(place -> new Erasure(place, nowFound, nowErased, false))
        .orElseGet(() -> new Erasure(TenantItems.START, 0, nowErased, nowFound == 0));
  }
}
