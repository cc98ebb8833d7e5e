/** Two 32-bit FNV-1a hashes with different seeds side by side: 64 bits without BigInt. Names content, keeps no secret. */
export class Hash {
  private low = 0x811c9dc5;
  private high = 0x9dc5811c;

  /** Adds a text; where one ends and the next begins counts. */
  add(text: string): void {
    // As integers: what is kept of them may be larger than an engine reckons fast with.
    let low = this.low | 0;
    let high = this.high | 0;
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      low = Math.imul(low ^ unit, 0x01000193);
      high = Math.imul(high ^ unit, 0x01000197);
    }
    this.low = Math.imul(low ^ 0xffff, 0x01000193);
    this.high = high;
  }

  get text(): string {
    return (this.low >>> 0).toString(36) + (this.high >>> 0).toString(36);
  }
}
