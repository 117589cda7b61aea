package org.linli.rehearsal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.Version;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.Service;

/**
 * The peer: Lucene as it comes, in memory, with its standard analyser (a token a Chinese character), BM25, names above
 * events and texts. It knows nothing of sounds, letters and mistakes.
 */
final class PlainSearch implements AutoCloseable {
    private static final Map<String, Float> FIELDS = Map.of("name", 3f, "also", 2.5f, "event", 2f, "text", 1f);

    private final StandardAnalyzer analyzer = new StandardAnalyzer();
    private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private PlainSearch(Catalogue catalogue) throws IOException {
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
            var events = catalogue.eventsById();
            for (var service : catalogue.services()) {
                writer.addDocument(document(
                        service,
                        service.events().stream()
                                .map(events::get)
                                .map(event -> event.name() + " " + String.join(" ", event.words()))
                                .toList()));
            }
        }
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    static PlainSearch over(Catalogue catalogue) throws IOException {
        return new PlainSearch(catalogue);
    }

    static String name() {
        return "Lucene " + Version.LATEST;
    }

    private static Document document(Service service, List<String> events) {
        var document = new Document();
        document.add(new StringField("id", service.id(), Field.Store.YES));
        document.add(new TextField("name", service.name(), Field.Store.NO));
        document.add(new TextField("also", String.join(" ", service.also()), Field.Store.NO));
        document.add(new TextField("event", String.join(" ", events), Field.Store.NO));
        document.add(new TextField("text", service.what() + " " + String.join(" ", service.who()), Field.Store.NO));
        return document;
    }

    /** Ids, the best first. */
    List<String> find(String typed, int most) throws IOException {
        var found = searcher.search(query(typed), most);
        var ids = new ArrayList<String>();
        for (var hit : found.scoreDocs) {
            ids.add(searcher.storedFields().document(hit.doc).get("id"));
        }
        return ids;
    }

    private Query query(String typed) throws IOException {
        var any = new BooleanQuery.Builder();
        try (var tokens = analyzer.tokenStream("name", typed)) {
            var token = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                String word = token.toString();
                FIELDS.forEach((field, weight) -> any.add(
                        new BoostQuery(new TermQuery(new Term(field, word)), weight), BooleanClause.Occur.SHOULD));
            }
            tokens.end();
        }
        return any.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
        analyzer.close();
    }
}
