/** Text that is not well-formed XML, or that declares a document type (a way to make a reader fetch or explode). */
export class DamagedXml extends Error {
  override readonly name = "DamagedXml";
}
