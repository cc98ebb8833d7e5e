/** A member as errors name it: "Paragraph.insertText". */
export const locationOf = (typeName: string, member: string): string =>
  `${typeName}.${member.slice(0, 1).toLowerCase()}${member.slice(1)}`;
