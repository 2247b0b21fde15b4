package kyojo.persistence.closing;

/** Who took part in a closing, as it is stored. */
record WitnessItem(
    String office, String member, String name, String issuer, String subject, String at) {}
