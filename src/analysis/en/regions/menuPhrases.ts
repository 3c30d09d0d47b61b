/** What stands alone in menus and below texts. */
export const menuPhrases: ReadonlySet<string> = new Set(
  (
    "home|menu|search|news|about|about us|contact|contact us|login|log in|sign in|sign up|register|subscribe|share|print|email|e-mail|" +
    "facebook|twitter|x|linkedin|whatsapp|instagram|youtube|telegram|rss|tweet|like|reply|comments|comment|next|previous|prev|more|" +
    "read more|show more|load more|see more|view all|back|back to top|top|close|open menu|main menu|navigation|toggle navigation|" +
    "skip to content|skip to main content|accept|accept all|accept all cookies|reject all|cookie settings|manage cookies|manage preferences|" +
    "privacy policy|privacy|terms of use|terms of service|terms and conditions|sitemap|site map|accessibility|imprint|disclaimer|" +
    "advertisement|sponsored|sponsored content|related|tags|topics|categories|archive|archives|follow us|newsletter|newsletters|" +
    "download|download pdf|listen|watch live|live|language|english|français|deutsch|share this|share this article|share this page|" +
    "copy link|link copied|save|bookmark|gallery|multimedia|media|media contacts|official website|leave a comment|leave a reply|" +
    "cancel reply|no comments|post comment|submit|send|go|help|faq|careers|press|press room|my account|cart|shop|donate|editions|" +
    "here's how you know|here’s how you know|newsroom|what we do|who we are|our work|media centre|media center|press office|cookies|legal notice|privacy legal notice|" +
    "site policies|my account|subscribe now|sign up now|unsubscribe|view comments|post a comment|add a comment|report abuse|continue reading|for immediate release"
  ).split("|"),
);

/** Sections of newspapers, which stand in a row at the top of a page. */
const sections: ReadonlySet<string> = new Set(
  "world politics business sport sports opinion comment culture lifestyle life weather obituaries jobs motors property technology tech science health travel video videos photos money education entertainment puzzles local events speeches".split(
    " ",
  ),
);

/** Whether a word, in lower case, can be one of a row of menu words. */
export const isMenuWord = (word: string): boolean => menuPhrases.has(word) || sections.has(word);
