import type { JsonNode } from "./json-node";
import { sendKinds, sendRecipients, usualSendPolicy, whenNotReady, type SendPolicy } from "./send-policy";

const domain = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;
const addressOrDomain = /^([^\s@]+@)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** Reads what is to happen on sending; what is not named is as usual. */
export const readSend = (node: JsonNode): SendPolicy => {
  if (!node.present) return usualSendPolicy;
  const at = node.object(["whenNotReady", "recipients", "houseDomains", "listed", "kinds"]);
  const recipients = at("recipients").present ? at("recipients").oneOf(sendRecipients) : usualSendPolicy.recipients;
  const needsHouse = recipients === "inside" || recipients === "outside";
  const listOf = (name: "houseDomains" | "listed", isNeeded: boolean, pattern: RegExp, expected: string) =>
    at(name).present || isNeeded
      ? at(name)
          .list(isNeeded ? 1 : 0)
          .map((item) => item.text(pattern, expected))
      : [];
  return {
    whenNotReady: at("whenNotReady").present ? at("whenNotReady").oneOf(whenNotReady) : usualSendPolicy.whenNotReady,
    recipients,
    houseDomains: listOf("houseDomains", needsHouse, domain, "domain such as example.eu"),
    listed: listOf("listed", recipients === "listed", addressOrDomain, "address or domain"),
    kinds: at("kinds").present
      ? at("kinds")
          .list(1)
          .map((kind) => kind.oneOf(sendKinds))
      : usualSendPolicy.kinds,
  };
};
