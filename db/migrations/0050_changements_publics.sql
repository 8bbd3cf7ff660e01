CREATE TABLE "changements_publics" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"at" timestamp (3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
-- Once a transaction: the setting goes with it, and with the part of it that is rolled back.
CREATE FUNCTION noter_changement_public() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('trame.changement_public', true) = 'note' THEN RETURN; END IF;
  PERFORM set_config('trame.changement_public', 'note', true);
  INSERT INTO changements_publics DEFAULT VALUES;
END $$;
--> statement-breakpoint
CREATE FUNCTION changement_public() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM noter_changement_public();
  RETURN NULL;
END $$;
--> statement-breakpoint
-- A candidature is public from its label; a draft that saves itself, an instruction under way change nothing one can see.
CREATE FUNCTION changement_candidature_publique() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (TG_OP <> 'INSERT' AND OLD.etat IN ('labellisee', 'label_retire')) OR (TG_OP <> 'DELETE' AND NEW.etat IN ('labellisee', 'label_retire')) THEN
    PERFORM noter_changement_public();
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION changement_de_candidature_publique() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM candidatures c WHERE c.etat IN ('labellisee', 'label_retire')
      AND c.id IN (CASE WHEN TG_OP <> 'INSERT' THEN OLD.candidature_id END, CASE WHEN TG_OP <> 'DELETE' THEN NEW.candidature_id END)) THEN
    PERFORM noter_changement_public();
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION changement_validation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (CASE WHEN TG_OP <> 'INSERT' THEN OLD.validee_at END) IS DISTINCT FROM (CASE WHEN TG_OP <> 'DELETE' THEN NEW.validee_at END) THEN
    PERFORM noter_changement_public();
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION changement_etat_fiche() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'UPDATE' OR OLD.etat IS DISTINCT FROM NEW.etat THEN PERFORM noter_changement_public(); END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
DO $$ DECLARE t text; BEGIN
  FOREACH t IN ARRAY ARRAY['editions', 'edition_transitions', 'edition_documents', 'document_versions', 'document_fichiers', 'textes_edition',
    'departements', 'communes', 'structures', 'emargements', 'atelier_reports', 'fiche_ateliers', 'fiche_photos', 'filiations', 'points',
    'publications', 'publication_fichiers', 'publication_retraits', 'destinataires', 'reponses', 'archives', 'horloge'] LOOP
    EXECUTE format('CREATE TRIGGER changement_public AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION changement_public()', t);
  END LOOP;
  FOREACH t IN ARRAY ARRAY['ateliers', 'candidature_structures', 'candidature_transitions', 'intervenants', 'decisions'] LOOP
    EXECUTE format('CREATE TRIGGER changement_public AFTER INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION changement_de_candidature_publique()', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE TRIGGER changement_public AFTER INSERT OR UPDATE OR DELETE ON candidatures FOR EACH ROW EXECUTE FUNCTION changement_candidature_publique();
--> statement-breakpoint
CREATE TRIGGER changement_public AFTER INSERT OR UPDATE OR DELETE ON fiches FOR EACH ROW EXECUTE FUNCTION changement_etat_fiche();
--> statement-breakpoint
CREATE TRIGGER changement_public AFTER INSERT OR UPDATE OR DELETE ON fiche_revisions FOR EACH ROW EXECUTE FUNCTION changement_validation();
