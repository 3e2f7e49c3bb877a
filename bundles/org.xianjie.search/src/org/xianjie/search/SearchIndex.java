package org.xianjie.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cn.smart.SmartChineseAnalyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/**
 * A full-text index in memory: nothing of it ever lies on a disk (architecture §10, Search index).
 * Titles are found by character, by pinyin and by initials, texts by Chinese words. Safe for
 * several threads.
 */
public final class SearchIndex implements AutoCloseable {
  static final String CHARACTERS = "characters";
  static final String WORDS = "words";
  static final String PINYIN = "pinyin";
  static final String CODE = "code.lower";
  private static final String KEY = "key";
  private static final String TYPE = "type";
  private static final String STORED_CODE = "code";
  private static final String TITLE = "title";
  private static final char SEPARATOR = '\u001f';

  private final Directory directory = new ByteBuffersDirectory();
  private final Analyzer words = new SmartChineseAnalyzer();
  private final Analyzer analyzer =
      new PerFieldAnalyzerWrapper(
          new KeywordAnalyzer(), Map.of(CHARACTERS, new StandardAnalyzer(), WORDS, words));
  private final SearchQuery queries = new SearchQuery(words);
  private final IndexWriter writer;
  private final SearcherManager searchers;

  /** Creates an empty index. */
  public SearchIndex() {
    try {
      writer = new IndexWriter(directory, new IndexWriterConfig(analyzer));
      searchers = new SearcherManager(writer, null);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds entries or puts them in the place of those with the same type and code. */
  public void put(Collection<SearchEntry> entries) {
    try {
      for (SearchEntry entry : entries) {
        writer.updateDocument(key(entry.type(), entry.code()), document(entry));
      }
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes an entry out. */
  public void remove(String type, String code) {
    try {
      writer.deleteDocuments(key(type, code));
      searchers.maybeRefreshBlocking();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the number of entries. */
  public int size() {
    return writer.getDocStats().numDocs;
  }

  /**
   * Finds entries, the best first.
   *
   * @param text codes, words, characters, pinyin or initials; every part must be found
   * @param most greatest number of entries
   */
  public List<SearchEntry> find(String text, int most) {
    try {
      IndexSearcher searcher = searchers.acquire();
      try {
        List<SearchEntry> found = new ArrayList<>();
        StoredFields stored = searcher.storedFields();
        for (ScoreDoc hit : searcher.search(queries.of(text), most).scoreDocs) {
          Document document = stored.document(hit.doc);
          found.add(
              new SearchEntry(
                  document.get(TYPE), document.get(STORED_CODE), document.get(TITLE), List.of()));
        }
        return found;
      } finally {
        searchers.release(searcher);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Term key(String type, String code) {
    return new Term(KEY, type + SEPARATOR + code);
  }

  private static Document document(SearchEntry entry) {
    Document document = new Document();
    document.add(new StringField(KEY, entry.type() + SEPARATOR + entry.code(), Field.Store.NO));
    document.add(new StringField(TYPE, entry.type(), Field.Store.YES));
    document.add(new StringField(STORED_CODE, entry.code(), Field.Store.YES));
    document.add(new StringField(TITLE, entry.title(), Field.Store.YES));
    String code = entry.code().toLowerCase(Locale.ROOT);
    document.add(new StringField(CODE, code, Field.Store.NO));
    String number = code.substring(code.lastIndexOf('-') + 1);
    document.add(new StringField(CODE, number, Field.Store.NO));
    document.add(new StringField(CODE, withoutZeros(number), Field.Store.NO));
    document.add(new TextField(CHARACTERS, entry.title(), Field.Store.NO));
    PinyinTerms.of(entry.title())
        .forEach(term -> document.add(new StringField(PINYIN, term, Field.Store.NO)));
    document.add(new TextField(WORDS, entry.title(), Field.Store.NO));
    entry.texts().forEach(text -> document.add(new TextField(WORDS, text, Field.Store.NO)));
    return document;
  }

  private static String withoutZeros(String number) {
    return number.replaceFirst("^0+(?=.)", "");
  }

  @Override
  public void close() {
    try {
      searchers.close();
      writer.close();
      directory.close();
      analyzer.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
