package org.xianjie.search;

import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** What a person types as a query: each part must match code, title, pinyin or text. */
final class SearchQuery {
  private static final float SAME_CODE = 20;
  private static final float CODE = 8;
  private static final float TITLE = 6;
  private static final float SAME_PINYIN = 5;
  private static final float PINYIN = 3;

  private final QueryBuilder characters = new QueryBuilder(new StandardAnalyzer());
  private final QueryBuilder words;

  SearchQuery(Analyzer words) {
    this.words = new QueryBuilder(words);
  }

  Query of(String text) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean some = false;
    for (String part : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
      if (!part.isEmpty()) {
        all.add(part(part), BooleanClause.Occur.MUST);
        some = true;
      }
    }
    return some ? all.build() : MatchNoDocsQuery.INSTANCE;
  }

  private Query part(String part) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    add(any, new TermQuery(new Term(SearchIndex.CODE, part)), SAME_CODE);
    add(any, new PrefixQuery(new Term(SearchIndex.CODE, part)), CODE);
    if (part.chars().allMatch(c -> c < 128)) {
      add(any, new TermQuery(new Term(SearchIndex.PINYIN, part)), SAME_PINYIN);
      add(any, new PrefixQuery(new Term(SearchIndex.PINYIN, part)), PINYIN);
    }
    Query title = characters.createPhraseQuery(SearchIndex.CHARACTERS, part);
    if (title != null) {
      add(any, title, TITLE);
    }
    Query text = words.createBooleanQuery(SearchIndex.WORDS, part, BooleanClause.Occur.MUST);
    if (text != null) {
      any.add(text, BooleanClause.Occur.SHOULD);
    }
    return any.build();
  }

  private static void add(BooleanQuery.Builder any, Query query, float boost) {
    any.add(new BoostQuery(new ConstantScoreQuery(query), boost), BooleanClause.Occur.SHOULD);
  }
}
