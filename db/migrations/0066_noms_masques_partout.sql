ALTER TABLE "copies" ALTER COLUMN "fichier_id" DROP NOT NULL;--> statement-breakpoint
-- By hand: what a member or a body said stays; a person's name is masked in its words under `trame.masquage`.
CREATE FUNCTION garder_la_parole() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE mots text[] := ARRAY['texte', 'proposition', 'signataire'];
BEGIN
  IF TG_OP = 'UPDATE' AND current_setting('trame.masquage', true) = 'oui'
    AND to_jsonb(NEW) - mots = to_jsonb(OLD) - mots THEN RETURN NEW; END IF;
  RAISE EXCEPTION '% : % refusé, les lignes ne changent jamais', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;--> statement-breakpoint
DROP TRIGGER positions_ajout_seul ON positions;--> statement-breakpoint
CREATE TRIGGER positions_ajout_seul BEFORE UPDATE OR DELETE ON positions FOR EACH ROW EXECUTE FUNCTION garder_la_parole();--> statement-breakpoint
DROP TRIGGER reponses_ajout_seul ON reponses;--> statement-breakpoint
CREATE TRIGGER reponses_ajout_seul BEFORE UPDATE OR DELETE ON reponses FOR EACH ROW EXECUTE FUNCTION garder_la_parole();
