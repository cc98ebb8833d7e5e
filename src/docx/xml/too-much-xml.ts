/** XML that is well formed and would take more time or memory than anybody's document is worth. */
export class TooMuchXml extends Error {
  override readonly name = "TooMuchXml";
}
