import type { DocumentModel } from "../document/model";
import type { NonEmpty } from "../document/result";
import { chooseProfile } from "../profile/choose-profile";
import type { Profile } from "../profile/profile";
import { stampOf } from "./stamp-state";

/**
 * The profile by which a paper is judged when it leaves: the one by which it was stamped, if it is in force, else the one
 * that it was made with, else the usual one.
 * @param inForce the usual one first
 */
export const templateOf = (model: DocumentModel, inForce: NonEmpty<Profile>): Profile => {
  const stamped = stampOf(model).stamp?.profile;
  const one = inForce.find(({ id, version }) => id === stamped?.id && version === stamped.version);
  return one ?? chooseProfile(model, inForce).profile;
};
