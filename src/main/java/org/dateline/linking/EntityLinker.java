package org.dateline.linking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.authority.Authority;
import org.dateline.lexicon.Language;
import org.dateline.linking.archive.ArchiveKnowledge;
import org.dateline.linking.archive.KnownBearers;
import org.dateline.linking.archive.NameDecisions;
import org.dateline.linking.candidate.CandidateGenerator;
import org.dateline.linking.candidate.FoundCandidate;
import org.dateline.linking.candidate.NamesTogether;
import org.dateline.linking.candidate.NamesakeFilter;
import org.dateline.linking.candidate.TeamFinder;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.clustering.Clusterer;
import org.dateline.linking.clustering.Clusters;
import org.dateline.linking.clustering.NameCollector;
import org.dateline.linking.clustering.RegionHint;
import org.dateline.linking.clustering.Sports;
import org.dateline.linking.feature.Describer;
import org.dateline.linking.feature.FeatureExtractor;
import org.dateline.linking.feature.TitleShape;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.name.OrganizationNames;
import org.dateline.linking.name.PeopleNames;
import org.dateline.linking.name.PersonNames;
import org.dateline.linking.nil.ArchiveBorn;
import org.dateline.linking.nil.Descriptions;
import org.dateline.linking.nil.LikelyType;
import org.dateline.linking.nil.Occupations;
import org.dateline.linking.publicbody.CountryBodies;
import org.dateline.linking.ranking.CandidateRanker;
import org.dateline.linking.ranking.CandidateSet;
import org.dateline.linking.ranking.Ranking;
import org.dateline.linking.ranking.Reasons;
import org.dateline.linking.ranking.Weights;
import org.jspecify.annotations.Nullable;

/**
 * Entity linking in four steps: the names of the article, the fuller names that some of them stand
 * for, candidates from the authority, and a score that decides between these and "none of them",
 * which makes the name an archive-born entity.
 */
public final class EntityLinker implements Linker {
  // Raised with every change of the code that changes links: what is stored is then relinked.
  private static final int RULES = 14;

  private static final Pattern POSSESSIVE = Pattern.compile("['’][sS]");

  private final Authority authority;
  private final NameCollector collector;
  private final Clusterer clusterer;
  private final CandidateGenerator candidateGenerator;
  private final Sports sports = Sports.load();
  private final TeamFinder teams;
  private final NamesakeFilter namesakeFilter;
  private final NamesTogether together;
  private final CountryBodies bodies;
  private final Describer describer;
  private final CandidateRanker ranker;
  private final FinalLinks finalLinks;
  private final ArchiveKnowledge archiveKnowledge;
  private final Set<String> companySuffixes;
  private final String version;

  public EntityLinker(Authority authority) {
    this(authority, KnownBearers.NONE, NameDecisions.NONE);
  }

  /**
   * Makes a linker for an archive, with the weights that come with the program.
   *
   * @param bearers surnames that the archive has learnt
   * @param decisions decisions of its archivists
   */
  public EntityLinker(Authority authority, KnownBearers bearers, NameDecisions decisions) {
    this(authority, new ArchiveKnowledge(authority, decisions, bearers), Weights.load());
  }

  /** A linker with other weights than those of the program, and without decisions. */
  public EntityLinker(Authority authority, Weights weights) {
    this(
        authority, new ArchiveKnowledge(authority, NameDecisions.NONE, KnownBearers.NONE), weights);
  }

  private EntityLinker(Authority authority, ArchiveKnowledge archiveKnowledge, Weights weights) {
    NameLexicon lexicon = NameLexicon.of(Language.ENGLISH);
    PersonNames persons = new PersonNames(authority.givenNames());
    this.authority = authority;
    Predicate<String> isDemonym = word -> authority.ofDemonym(word).isPresent();
    PeopleNames peopleNames = new PeopleNames(authority, lexicon);
    Predicate<String> isRegion = name -> RegionHint.isRegion(name, authority);
    collector = new NameCollector(lexicon, isDemonym, peopleNames::isPlaceAlone, isRegion);
    clusterer = new Clusterer(persons, new OrganizationNames(lexicon), lexicon, isDemonym);
    candidateGenerator = new CandidateGenerator(authority, lexicon, persons);
    teams = new TeamFinder(sports, authority);
    namesakeFilter = new NamesakeFilter(authority);
    together = new NamesTogether(authority);
    bodies = new CountryBodies(authority);
    Occupations occupations = Occupations.load();
    Descriptions descriptions = new Descriptions(occupations);
    FeatureExtractor extractor = new FeatureExtractor(authority, lexicon, bodies, occupations);
    describer = new Describer(extractor, authority, descriptions);
    ranker = new CandidateRanker(weights);
    finalLinks =
        new FinalLinks(
            archiveKnowledge,
            bodies,
            new ArchiveBorn(lexicon),
            new LikelyType(authority, lexicon, peopleNames),
            descriptions,
            new Reasons(weights),
            TitleShape.of(Language.ENGLISH));
    companySuffixes = lexicon.companySuffixes();
    this.archiveKnowledge = archiveKnowledge;
    version =
        authority.version()
            + archiveKnowledge.version()
            + ", weights "
            + weights.version()
            + ", rules "
            + RULES;
  }

  @Override
  public String version() {
    return version;
  }

  @Override
  public List<Link> link(Article article, Annotations annotations) {
    return link(read(article, annotations), annotations.mentions().size());
  }

  List<Link> link(NamesOfArticle article, int mentions) {
    List<Name> names = article.clusters().names();
    @Nullable Link[] decided = new Link[names.size()];
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < names.size(); i++) {
      if (article.clusters().isHead(i)) {
        Ranking ranking = ranker.rank(article.candidates().get(i));
        Link link = finalLinks.to(names.get(i), ranking, article.context());
        decided[i] = ArchiveBorn.withGeneration(link, names.get(i), taken);
      }
    }
    ArchiveBorn.addMiddleInitials(names, decided);
    for (int i = 0; i < names.size(); i++) {
      if (!article.clusters().isHead(i)) {
        Link head = Objects.requireNonNull(decided[article.clusters().heads().get(i)]);
        decided[i] = follow(i, head, article);
      }
    }
    return spread(names, decided, mentions);
  }

  /** The names of an article and what each may mean; nothing is decided yet. */
  public NamesOfArticle read(Article article, Annotations annotations) {
    List<Mention> mentions = annotations.mentions();
    Set<String> words = ArticleContext.words(article);
    Optional<String> sport = sports.of(ArticleContext.headline(article), words);
    List<Name> names = collector.collect(article, mentions, sport.isPresent());
    LocalDate day = ArticleContext.day(article);
    Clusters clusters =
        clusterer.cluster(
            names, article, mentions, name -> candidateGenerator.meantAlone(name, day));
    ArticleContext context =
        ArticleContext.of(article, annotations, names, authority, words, sport);
    List<List<FoundCandidate>> found =
        names.stream()
            .map(name -> NamesakeFilter.ofMiddleName(name, candidates(name, names, context), names))
            .toList();
    List<CandidateSet> described = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      List<FoundCandidate> head =
          clusters.isHead(i) ? List.of() : found.get(clusters.heads().get(i));
      described.add(describer.describe(names.get(i), found.get(i), head, context));
    }
    return new NamesOfArticle(context, clusters, described);
  }

  private List<FoundCandidate> candidates(Name name, List<Name> names, ArticleContext context) {
    List<FoundCandidate> known = namesakeFilter.leaveOut(name, known(name, context), context);
    List<FoundCandidate> beside =
        context.isShort() ? together.candidates(name, names) : List.<FoundCandidate>of();
    return archiveKnowledge.withoutRejected(name, union(known, beside));
  }

  private List<FoundCandidate> known(Name name, ArticleContext context) {
    if (isSuffix(name, context)) {
      return List.of();
    }
    List<FoundCandidate> known =
        union(bodies.candidates(name, context), candidateGenerator.candidates(name, context.day()));
    List<FoundCandidate> team = teams.find(name, context);
    if (!team.isEmpty() && name.type() == EntityType.PLACE) {
      return team; // a place that plays is its team and nothing else
    }
    return union(team, union(candidateGenerator.ofOwner(name, isOwner(name, context)), known));
  }

  /**
   * True if "'s" stands after it every time, so that it may be part of the name: Moody's, Standard
   * and Poor's.
   */
  private static boolean isOwner(Name name, ArticleContext context) {
    return !name.isPerson()
        && context.after(name, 2).stream().allMatch(s -> POSSESSIVE.matcher(s).matches());
  }

  /**
   * True for a suffix left over of a company's name, such as "NV", which is Nevada only after a
   * comma: "Reno, NV".
   */
  private boolean isSuffix(Name name, ArticleContext context) {
    NameForm form = name.form();
    return form.isOneWord()
        && form.isCapitals()
        && companySuffixes.contains(form.key())
        && context.before(name, 2).stream().noneMatch(", "::equals);
  }

  private static List<FoundCandidate> union(List<FoundCandidate> first, List<FoundCandidate> more) {
    return first.isEmpty()
        ? more
        : Stream.concat(
                first.stream(),
                more.stream().filter(p -> first.stream().noneMatch(p::isOfSameEntity)))
            .toList();
  }

  /**
   * The names of an article with their candidates, before any is chosen.
   *
   * @param candidates of each name, in the order of the clusters' names
   */
  public record NamesOfArticle(
      ArticleContext context, Clusters clusters, List<CandidateSet> candidates) {}

  /**
   * A short form: of a person, the full name's answer; of others, the candidates of both names
   * compete, since "Apple" beside "Apple Store" may be the company; the store where nothing is
   * sure. Several last words of a name that no source holds are a name of their own: nobody knows
   * where that one begins.
   */
  private Link follow(int index, Link headLink, NamesOfArticle article) {
    Name name = article.clusters().names().get(index);
    Name head = article.clusters().head(index);
    if (!name.isPerson()) {
      Ranking ranking = ranker.rank(article.candidates().get(index));
      if (Clusterer.isTail(name.form(), head.form())
          || finalLinks.isSure(name, ranking, article.context())
          || archiveKnowledge.confirmed(name, List.of()).isPresent()) {
        return finalLinks.to(name, ranking, article.context());
      }
    }
    List<String> why = new ArrayList<>(headLink.reasons());
    why.add("short for “" + head.form().text() + "” in this article");
    return new Link(
        headLink.entity(),
        headLink.name(),
        headLink.type(),
        headLink.wikipedia(),
        headLink.wikidata(),
        headLink.confidence(),
        why,
        headLink.otherCandidates(),
        headLink.description());
  }

  private static List<Link> spread(List<Name> names, @Nullable Link[] decided, int mentions) {
    Link[] links = new Link[mentions];
    for (int i = 0; i < names.size(); i++) {
      for (int mention : names.get(i).mentions()) {
        links[mention] = Objects.requireNonNull(decided[i]);
      }
    }
    return Arrays.asList(links);
  }
}
