/** Text that is not well-formed XML, or that declares a document type (a way to make a reader fetch or explode). */
export class DamagedXml extends Error {
  override readonly name = "DamagedXml";

  /**
   * @param at where, in bytes or characters from the beginning. It becomes words here and not where the error is thrown: where
   * two checks would speak of one place, an engine makes the words before either has failed, for every tag.
   */
  constructor(what: string, at?: number) {
    super(at === undefined ? what : `${what} (at ${at})`);
  }
}
