package org.dateline.server;

import org.dateline.account.Accounts;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.account.KeptAnswer;
import org.dateline.archive.account.Records;
import org.dateline.curation.Desk;
import org.dateline.curation.review.Reviews;
import org.dateline.ingest.Intake;
import org.dateline.search.ArchiveTotals;
import org.dateline.search.ArticleSearch;
import org.dateline.search.AuthoritySearch;
import org.dateline.search.ConsistentAnswers;
import org.dateline.search.EntitySearch;
import org.dateline.search.Export;
import org.dateline.search.QuoteSearch;
import org.dateline.search.SimilarArticles;
import org.dateline.search.Suggester;

/** The services behind the server. */
public record Backend(
    ArticleSearch articles,
    QuoteSearch quotes,
    EntitySearch entities,
    ArchiveTotals totals,
    ConsistentAnswers consistent,
    Suggester suggester,
    SimilarArticles similar,
    Export export,
    ArticleStore store,
    Accounts accounts,
    Records<KeptAnswer> answers,
    Desk desk,
    Reviews reviews,
    AuthoritySearch authority,
    Intake intake) {}
