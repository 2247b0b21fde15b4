package kyojo.local.attack;

/**
 * Where an id can stand in a request.
 *
 * @param in path, query, header or body
 */
public record Place(String in, String name, Kind kind) {
  static Place of(String route, String in, String name) {
    return new Place(in, name, Kind.at(route, in + " " + name));
  }
}
