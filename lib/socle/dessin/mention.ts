export const MENTION_DEMONSTRATION = "Démonstration : textes fictifs, qui n’engagent pas les structures citées";
