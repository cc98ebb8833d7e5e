import { commentsLeft } from "../../../../src/core/rules/sending/comments-left";
import { carrying } from "../../../support/carrying";
import { testRule } from "../../../support/rule-tester";

testRule(commentsLeft, {
  accepts: {
    "a file without any": carrying({ openComments: 0, resolvedComments: 0 }),
    "a host that does not tell": carrying({}),
  },
  rejects: [
    {
      name: "open ones, whatever else there is",
      briefing: carrying({ openComments: 2, resolvedComments: 1 }),
      findings: [{ messageId: "open", data: { count: 2 }, words: null, section: null }],
      fixed: null,
    },
    {
      name: "an open one in French",
      briefing: carrying({ openComments: 1, resolvedComments: 0 }, "fr"),
      findings: [{ messageId: "open", data: { count: 1 } }],
      fixed: null,
    },
    {
      name: "resolved ones only, in German",
      briefing: carrying({ openComments: 0, resolvedComments: 3 }, "de"),
      findings: [{ messageId: "resolved", data: { count: 3 } }],
      fixed: null,
    },
  ],
});
