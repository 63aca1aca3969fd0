package nl.doorzet.server.web.api.documents;

import java.util.List;
import java.util.Optional;
import nl.doorzet.server.web.api.About;

/** What a person can ask for documents. */
final class AskJson {
    private AskJson() {}

    /** To try one again. */
    record Retry(
            @About("Also when the same sale is in the books already under the other kind (rule D12); false by default")
            Optional<Boolean> anyway) {}

    /** To leave one out. */
    record Ignore(
            @About("Why; at most 500 characters of it are kept")
            Optional<String> note) {}

    /** To try several again. */
    record RetryMany(
            @About("Their ids, such as order/51; at most 500")
            List<String> documents) {
        RetryMany {
            documents = List.copyOf(documents);
        }
    }

    /** To leave several out. */
    record IgnoreMany(
            @About("Their ids, such as order/51; at most 500")
            List<String> documents,

            @About("Why; at most 500 characters of it are kept")
            Optional<String> note) {
        IgnoreMany {
            documents = List.copyOf(documents);
        }
    }

    /** What came of it. */
    record Done(
            @About("Those for which it was done") List<String> done,

            @About("Those for which it is not possible as they stand, or that are not there")
            List<String> left) {
        Done {
            done = List.copyOf(done);
            left = List.copyOf(left);
        }
    }
}
