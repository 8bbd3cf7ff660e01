/** What was sent as a form; an empty one for anything else: whoever calls an action by hand may send it what they like. */
export const lireFormulaire = (envoi: unknown): FormData => (envoi instanceof FormData ? envoi : new FormData());
