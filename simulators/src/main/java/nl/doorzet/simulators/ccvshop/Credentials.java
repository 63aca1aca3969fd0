package nl.doorzet.simulators.ccvshop;

/** The key pair with which a connector calls the API. */
record Credentials(String publicKey, String secretKey) {}
