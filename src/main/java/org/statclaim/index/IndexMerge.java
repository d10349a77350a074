package org.statclaim.index;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Takes over the articles of another index as its files have them, without reading a claim. */
final class IndexMerge {

    private final IndexWriter writer;

    IndexMerge(IndexWriter writer) {
        this.writer = writer;
    }

    /** Takes over all articles of the index of a directory, in place of those of the same ids. */
    void add(Path path) throws IOException {
        try (Directory other = IndexDirectory.CLAIMS.open(path, true)) {
            try (DirectoryReader reader = DirectoryReader.open(other)) {
                for (LeafReaderContext segment : reader.leaves()) {
                    deleteArticlesOf(segment.reader());
                }
            }
            writer.addIndexes(other);
        } catch (LockObtainFailedException e) {
            throw new IndexInUseException(path + " is written to by another program or index; wait", e);
        }
    }

    private void deleteArticlesOf(LeafReader segment) throws IOException {
        Terms articles = segment.terms(Fields.ARTICLE);
        if (articles == null) {
            return;
        }
        TermsEnum ids = articles.iterator();
        PostingsEnum claims = null;
        for (BytesRef id = ids.next(); id != null; id = ids.next()) {
            claims = ids.postings(claims, PostingsEnum.NONE);
            if (hasLiving(claims, segment.getLiveDocs())) {
                writer.deleteDocuments(new Term(Fields.ARTICLE, BytesRef.deepCopyOf(id)));
            }
        }
    }

    /** Whether not all of an article's claims were taken out since, as they are where it was replaced. */
    private static boolean hasLiving(PostingsEnum claims, @Nullable Bits living) throws IOException {
        for (int claim = claims.nextDoc(); claim != DocIdSetIterator.NO_MORE_DOCS; claim = claims.nextDoc()) {
            if (living == null || living.get(claim)) {
                return true;
            }
        }
        return false;
    }
}
