/** Which messages make an album, and where the words of the whole stand. */

/** An album's caption stands below the whole where its first message alone has one. */
export function standing(messages, at) {
  const message = messages[at];
  const belongs = (other) =>
    Boolean(message.album) && other?.album === message.album && !other.deleted;
  const joined = belongs(message) && belongs(messages[at - 1]);
  const goesOn = belongs(message) && belongs(messages[at + 1]);
  const [first, ...others] = joined || goesOn ? messages.filter(belongs) : [message];
  const ofTheWhole = others.length > 0 && !others.some(({ caption }) => caption);
  const words = ofTheWhole ? (goesOn ? null : first) : message;
  return { joined, goesOn, words };
}
