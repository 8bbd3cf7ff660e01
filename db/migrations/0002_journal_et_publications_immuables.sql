CREATE FUNCTION refuser_ecriture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% : % refusé, les lignes ne changent jamais', TG_TABLE_NAME, TG_OP USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER evenements_ajout_seul BEFORE UPDATE OR DELETE ON evenements FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER evenements_jamais_vides BEFORE TRUNCATE ON evenements FOR EACH STATEMENT EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER publications_figees BEFORE UPDATE OR DELETE ON publications FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER publication_enonces_figes BEFORE UPDATE OR DELETE ON publication_enonces FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
CREATE TRIGGER publication_sources_figees BEFORE UPDATE OR DELETE ON publication_sources FOR EACH ROW EXECUTE FUNCTION refuser_ecriture();
--> statement-breakpoint
INSERT INTO horloge (id, decalage_ms) VALUES (1, 0);
