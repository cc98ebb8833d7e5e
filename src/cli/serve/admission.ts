import { mostHeld, type Limits } from "./limits";
import { RefusedRequest } from "./refused-request";

/** Counts who is in, so that neither requests nor their bytes pile up. Refused at the door costs nobody anything. */
export class Admission {
  readonly #mostRequests: number;
  readonly #mostBytes: number;
  #requests = 0;
  #bytes = 0;

  constructor(limits: Limits) {
    this.#mostRequests = limits.threads + limits.waiting;
    this.#mostBytes = mostHeld(limits);
  }

  get requests(): number {
    return this.#requests;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Lets a request in that will bring so many bytes. Returns how it leaves. Throws a RefusedRequest "busy". */
  enter(bytes: number): () => void {
    if (this.#requests >= this.#mostRequests || this.#bytes + bytes > this.#mostBytes) {
      throw new RefusedRequest("crowded");
    }
    this.#requests += 1;
    this.#bytes += bytes;
    return () => {
      this.#requests -= 1;
      this.#bytes -= bytes;
    };
  }
}
