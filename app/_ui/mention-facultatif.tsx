/** At the head of a form: what has no mention is asked (RGAA 11.10). */
export const MentionFacultatif = () => (
  <p className="text-petit text-sourdine">Chaque réponse est demandée, sauf celles marquées « facultatif ».</p>
);
